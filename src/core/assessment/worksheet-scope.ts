import type { ScopeLine } from './scope.ts';
import type { Worksheet } from './worksheet.ts';

/** The scope as it stands, one line for every standard of the instrument. */
export function scopeOf({ standards }: Worksheet): readonly ScopeLine[] {
  return standards.map(({ standard, inScope, scopeReason }) => ({
    code: standard.code,
    inScope,
    reason: scopeReason,
  }));
}
