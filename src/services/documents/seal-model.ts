import { createHash } from 'node:crypto';
import { canonicalJson } from '#core/canonical-json.ts';
import type { ReportSeal } from '#reports/model.ts';

/** The model with its hash in the seal: SHA-256 of the canonical JSON while that field is empty. */
export function sealModel<M extends { readonly seal: ReportSeal }>(model: M): M {
  const open = { ...model, seal: { ...model.seal, modelHash: '' } };
  return { ...open, seal: { ...open.seal, modelHash: sha256(canonicalJson(open)) } };
}

/** The text a frozen model is kept as, and its SHA-256. */
export function frozenText(model: object): { content: string; sha256: string } {
  const content = canonicalJson(model);
  return { content, sha256: sha256(content) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
