import type { Catalogue } from './catalogue.ts';
import { type Citation, formatCitation } from './citation.ts';
import type { Criterion, Instrument, Standard } from './instrument.ts';
import { resolveCitation } from './regulation.ts';

/** What `kaji catalogue --json` prints: every version of every instrument, each citation with the text it names. */
export interface CatalogueDocument {
  readonly regulations: readonly { code: string; title: string; subject: string; status: string }[];
  readonly sources: Readonly<Record<string, string>>;
  readonly instruments: readonly InstrumentDocument[];
}

interface InstrumentDocument extends Omit<Instrument, 'legalBasis' | 'standards'> {
  readonly legalBasis: readonly CitationDocument[];
  readonly standards: readonly StandardDocument[];
}

interface StandardDocument extends Omit<Standard, 'criteria'> {
  readonly criteria: readonly CriterionDocument[];
}

interface CriterionDocument extends Omit<Criterion, 'citations'> {
  readonly citations: readonly CitationDocument[];
}

/** `label` is the citation in words, `text` the cited provision with everything below it. */
interface CitationDocument extends Citation {
  readonly label: string;
  readonly text: string;
}

export function catalogueDocument(catalogue: Catalogue): CatalogueDocument {
  const cite = (citation: Citation) => citationDocument(catalogue, citation);
  return {
    regulations: [...catalogue.regulations.values()].map(({ code, title, subject, status }) => ({
      code,
      title,
      subject,
      status,
    })),
    sources: Object.fromEntries(catalogue.sources),
    instruments: catalogue.instruments.map((instrument) => ({
      ...instrument,
      legalBasis: instrument.legalBasis.map(cite),
      standards: instrument.standards.map((standard) => ({
        ...standard,
        criteria: standard.criteria.map((criterion) => ({
          ...criterion,
          citations: criterion.citations.map(cite),
        })),
      })),
    })),
  };
}

function citationDocument(catalogue: Catalogue, citation: Citation): CitationDocument {
  const regulation = catalogue.regulations.get(citation.regulation);
  const resolved = regulation && resolveCitation(regulation, citation);
  // A catalogue with an unknown citation is refused at start (instrumentFaults), so this is a fault of the program.
  if (!resolved) throw new Error(`unresolved citation: ${citation.regulation} ${formatCitation(citation)}`);
  return { ...citation, label: formatCitation(citation), text: resolved.text };
}
