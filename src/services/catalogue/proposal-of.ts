import type { Proposal } from '#core/catalogue/instrument-version.ts';
import type { VersionRecord } from '#storage/instrument-versions.ts';

export function proposalOf({ imported, handedOver }: VersionRecord): Proposal {
  return { importedBy: imported.by, handedOverBy: handedOver?.by ?? null };
}
