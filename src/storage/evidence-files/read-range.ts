import type { FileHandle } from 'node:fs/promises';

/** The bytes from `position`; fewer than `length` at the end of the file. */
export async function readRange(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
