/**
 * The text a signing service looks for to place the visible signature: `${ttd}` for the first signatory of a document,
 * `${ttd2}`, `${ttd3}` … for the others.
 *
 * @param place from 1
 */
export function signatureAnchor(place: number): string {
  return `\${ttd${place === 1 ? '' : place}}`;
}

/** Every such text. */
export const signatureAnchors = /\$\s*\{\s*ttd\s*\d{0,2}\s*\}/gu;
