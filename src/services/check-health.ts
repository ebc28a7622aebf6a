import { touchDatabase } from '#storage/health.ts';
import type { Workplace } from './context.ts';

/** True while the application can do its work. */
export async function checkHealth({ read }: Pick<Workplace, 'read'>): Promise<boolean> {
  return touchDatabase(read);
}
