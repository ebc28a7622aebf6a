import type { AnswerValue } from '#core/assessment/answer.ts';
import { saveAnswer } from '#services/assessments/save-answer.ts';
import { daysFrom } from './clock.ts';
import { documentsOfStandard } from './documents.ts';
import { attachPaper } from './library.ts';
import { as, type Stage, unitOf } from './stage.ts';

/** One gap of each other kind than "Belum Diisi" in the Kota's draft, in standards the plan leaves open. */
export async function leaveGaps(stage: Stage, assessmentId: string, paperDate: string): Promise<void> {
  const head = await as(stage, 'kotaLpseHead');
  const answer = (criterionId: string, value: AnswerValue, note: string) =>
    saveAnswer(head, { assessmentId, criterionId, value, note, version: 0 });
  await answer('S10.01', 'DITERAPKAN_MENYELURUH', '');
  await answer('S10.02', 'DALAM_PERENCANAAN', 'Tata cara pemberian hak akses sedang disusun.');
  const unitId = unitOf(stage, 'kota', 'LPSE');
  const old = { unitId, kind: 'DOKUMEN', format: 'pdf', confidentiality: 'TERBATAS' } as const;
  const title = documentsOfStandard['S10']?.practice ?? '';
  const place = { assessmentId, page: '2', remark: 'Tahun sebelumnya; yang baru sedang disusun.' };
  const paper = { ...old, title, date: daysFrom(paperDate, -300) };
  await attachPaper(stage, head, paper, { ...place, criterionId: 'S10.06' });
  await answer('S10.06', 'DITERAPKAN_MENYELURUH', 'Log dipantau setiap hari.');
  await attachPaper(stage, head, paper, { ...place, criterionId: 'S10.05' });
  await answer('S10.05', 'DITERAPKAN_SEBAGIAN', '');
}
