import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Resident memory of a process in MiB, at its highest while the work ran; null where the system has no /proc. */
export async function peakMemory(pid: number, work: () => Promise<unknown>): Promise<number | null> {
  let peak = memoryOf(pid);
  if (peak === null) return null;
  let working = true;
  const watching = (async () => {
    while (working) {
      peak = Math.max(peak ?? 0, memoryOf(pid) ?? 0);
      await sleep(5);
    }
  })();
  await work();
  working = false;
  await watching;
  return peak;
}

export function memoryOf(pid: number): number | null {
  try {
    const [, kib] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kib === undefined ? null : Number(kib) / 1024;
  } catch {
    return null;
  }
}
