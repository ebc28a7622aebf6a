/** A file of a form that fits in memory, by the limit of every form; empty when none was chosen. */
export async function postedFile(posted: FormData): Promise<{ fileName: string; bytes: Uint8Array }> {
  const file = posted.get('file');
  if (!(file instanceof File)) return { fileName: '', bytes: new Uint8Array() };
  return { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
