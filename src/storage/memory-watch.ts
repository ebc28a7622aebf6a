import { workerData } from 'node:worker_threads';

// A thread beside the work of a killable process: the work itself can't look up while it is busy.

const mostBytes: number = workerData * 1024 * 1024;
const everyMs = 20;

setInterval(() => {
  if (process.memoryUsage.rss() > mostBytes) process.kill(process.pid, 'SIGKILL');
}, everyMs);
