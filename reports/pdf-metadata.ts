/** What a PDF says about itself, as in its information dictionary. */
export interface PdfInformation {
  readonly Title?: string;
  readonly Author?: string;
  readonly Subject?: string;
  readonly Keywords?: string;
  readonly Creator?: string;
  readonly Producer?: string;
  readonly CreationDate?: Date;
  readonly ModDate?: Date;
}

/** The descriptions of an XMP packet (ISO 16684-1), without the one that names the part of PDF/A. */
export function descriptionsOf(info: PdfInformation, language: string): string {
  const created = instant(info.CreationDate);
  const changed = instant(info.ModDate ?? info.CreationDate);
  return [
    description('xmp', 'http://ns.adobe.com/xap/1.0/', [
      element('xmp:CreateDate', created),
      element('xmp:ModifyDate', changed),
      element('xmp:CreatorTool', escaped(info.Creator)),
    ]),
    description('dc', 'http://purl.org/dc/elements/1.1/', [
      element('dc:format', 'application/pdf'),
      element('dc:title', inLanguage(info.Title)),
      element('dc:creator', listed('Seq', info.Author)),
      element('dc:description', inLanguage(info.Subject)),
      element('dc:language', listed('Bag', language)),
    ]),
    description('pdf', 'http://ns.adobe.com/pdf/1.3/', [
      element('pdf:Producer', escaped(info.Producer)),
      element('pdf:Keywords', escaped(info.Keywords)),
    ]),
  ].join('\n');
}

function description(prefix: string, namespace: string, elements: readonly string[]): string {
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${elements.join('')}</rdf:Description>`;
}

function element(name: string, content: string): string {
  return content === '' ? '' : `<${name}>${content}</${name}>`;
}

function inLanguage(text: string | undefined): string {
  return text ? `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>` : '';
}

function listed(kind: 'Seq' | 'Bag', text: string | undefined): string {
  return text ? `<rdf:${kind}><rdf:li>${escaped(text)}</rdf:li></rdf:${kind}>` : '';
}

/** XMP counts in seconds. */
function instant(date: Date | undefined): string {
  return date === undefined ? '' : date.toISOString().replace(/\.\d+Z$/, 'Z');
}

function escaped(text: string | undefined): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  return (text ?? '').replaceAll(/[&<>]/g, (sign) => entities[sign] ?? '');
}
