/** SHA256SUMS as `sha256sum -c` reads it, for names without a line break or a backslash. */
export function checksums(files: readonly { path: string; sha256: string }[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}
