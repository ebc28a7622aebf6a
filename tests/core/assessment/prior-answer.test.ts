import { describe, expect, test } from 'vitest';
import { type PriorPlace, priorAnswer } from '#core/assessment/prior-answer.ts';
import type { WorksheetCriterion, WorksheetEvidence } from '#core/assessment/worksheet.ts';
import { changedParts } from '#core/catalogue/changed-parts.ts';
import type { Criterion } from '#core/catalogue/instrument.ts';
import { smallCriterion } from '#tests/support/small-catalogue.ts';

const deed = { by: 'u', at: '2026-07-01T00:00:00.000Z', name: 'Petugas' };
const said = { value: 'DITERAPKAN_MENYELURUH', note: 'Sudah.', version: 3, deed } as const;

function item(changes: Partial<WorksheetCriterion> = {}): WorksheetCriterion {
  const nothing = {
    answer: null,
    ruling: null,
    evidence: [],
    verdict: null,
    findings: [],
    returnReasons: [],
  };
  return { criterion: smallCriterion(), ...nothing, ...changes };
}

function evidence(evidenceId: string, changes: Partial<WorksheetEvidence> = {}): WorksheetEvidence {
  const file = { fileName: 'sk.pdf', sha256: '', md5: '', size: 1, mediaType: 'application/pdf' };
  const words = {
    title: `SK ${evidenceId}`,
    documentNumber: null,
    page: '2',
    remark: 'Lihat.',
    reviewReason: '',
  };
  return {
    ...file,
    ...words,
    evidenceId,
    linkId: `link-${evidenceId}`,
    linkVersion: 1,
    kind: 'DOKUMEN',
    date: '2026-06-01',
    status: 'DITERIMA',
    confidentiality: 'TERBUKA',
    reviewVersion: 1,
    linked: deed,
    ...changes,
  };
}

function prior(place: Partial<PriorPlace> = {}) {
  return priorAnswer({
    now: item(),
    last: item({ answer: said }),
    reference: '2026-12-31',
    rejectedNow: new Set(),
    ...place,
  });
}

function offered(place: Partial<PriorPlace>) {
  const answer = prior(place);
  if (!('proposal' in answer)) throw new Error(`withheld: ${answer.withheld}`);
  return answer.proposal;
}

describe('the last period’s answer', () => {
  test('is offered with its note, and evidence that still counts, unreviewed, with page and remark', () => {
    const last = item({
      answer: said,
      evidence: [
        evidence('lama', { date: '2023-12-30' }),
        evidence('pas', { date: '2023-12-31' }),
        evidence('ditolak', { status: 'DITOLAK', reviewReason: 'Buram.' }),
        evidence('ditolak-kini'),
        evidence('terlampir'),
      ],
    });
    const now = item({ evidence: [evidence('terlampir')] });
    const proposal = offered({ now, last, rejectedNow: new Set(['ditolak-kini']) });
    expect(proposal).toMatchObject({ value: 'DITERAPKAN_MENYELURUH', note: 'Sudah.', version: 3, gap: null });
    expect(proposal.evidence).toMatchObject([
      { evidenceId: 'pas', page: '2', remark: 'Lihat.', status: 'BELUM_DITINJAU', reviewVersion: 0 },
    ]);
    expect(proposal.evidence[0]?.age).toEqual({
      validUntil: '2026-12-31',
      expired: false,
      expiresSoon: true,
    });
    expect(proposal.leftBehind.map(({ evidenceId, why }) => [evidenceId, why])).toEqual([
      ['lama', 'KEDALUWARSA'],
      ['ditolak', 'DITOLAK'],
      ['ditolak-kini', 'DITOLAK'],
    ]);
  });

  test('says what it would still lack on the new reference date', () => {
    const last = item({ answer: said, evidence: [evidence('lama', { date: '2020-01-01' })] });
    expect(offered({ last }).gap).toBe('BUKTI_TIDAK_ADA');
    const plan = { ...said, value: 'DALAM_PERENCANAAN' } as const;
    expect(offered({ last: item({ answer: plan, evidence: [evidence('a')] }) }).gap).toBe(
      'DOKUMEN_RENCANA_TIDAK_ADA',
    );
    const none = { ...said, value: 'TIDAK_DILAKUKAN' } as const;
    expect(offered({ last: item({ answer: none }) }).gap).toBeNull();
  });

  test('never takes the place of an answer, nor of a note somebody has begun', () => {
    const given = { ...said, value: 'TIDAK_DILAKUKAN', note: '' } as const;
    expect(prior({ now: item({ answer: given }) })).toMatchObject({ withheld: 'SUDAH_TERISI' });
    const begun = { ...said, value: null, note: 'Baru' };
    expect(prior({ now: item({ answer: begun }) })).toMatchObject({ withheld: 'SUDAH_TERISI' });
    const takenBack = { ...said, value: null, note: ' ' };
    expect(offered({ now: item({ answer: takenBack }) }).value).toBe('DITERAPKAN_MENYELURUH');
  });

  test('is withheld where there is none, or "Tidak Berlaku" was refused then or now', () => {
    expect(prior({ last: null })).toMatchObject({ withheld: 'KRITERIA_BARU' });
    expect(prior({ last: item() })).toMatchObject({ withheld: 'DAHULU_BELUM_TERISI' });
    const empty = { ...said, value: null };
    expect(prior({ last: item({ answer: empty }) })).toMatchObject({ withheld: 'DAHULU_BELUM_TERISI' });
    const answer = { ...said, value: 'TIDAK_BERLAKU' } as const;
    const refused = { ruling: 'DITOLAK', note: 'Berlaku.', version: 1, deed } as const;
    const accepted = { ...refused, ruling: 'DITERIMA' } as const;
    const reason = { withheld: 'TIDAK_BERLAKU_DITOLAK' };
    expect(prior({ last: item({ answer, ruling: refused }) })).toMatchObject(reason);
    expect(prior({ last: item({ answer }), now: item({ ruling: refused }) })).toMatchObject(reason);
    expect(offered({ last: item({ answer, ruling: accepted }) })).toMatchObject({ value: 'TIDAK_BERLAKU' });
  });

  test('is withheld where the question changed, and says in what', () => {
    const changes: [Partial<Criterion>, string][] = [
      [{ text: 'Lain.' }, 'text'],
      [{ kind: 'E' }, 'kind'],
      [{ mandatory: false }, 'mandatory'],
      [{ expectedEvidence: 'Foto.' }, 'expectedEvidence'],
      [{ maxAgeMonths: null }, 'maxAgeMonths'],
    ];
    for (const [change, part] of changes) {
      const now = item({ criterion: smallCriterion(change), answer: said });
      expect(prior({ now })).toEqual({ withheld: 'KRITERIA_BERUBAH', changed: [part] });
    }
  });
});

test('weight, citations and sources ask nothing', () => {
  const after = smallCriterion({ weight: 4, citations: [], sources: ['Praktik'] });
  expect(changedParts(smallCriterion(), after)).toEqual([]);
  expect(changedParts(smallCriterion(), smallCriterion({ text: 'A.', kind: 'I' }))).toEqual(['text', 'kind']);
});
