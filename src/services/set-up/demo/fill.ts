import type { AnswerValue } from '#core/assessment/answer.ts';
import { latestInstrument } from '#core/catalogue/catalogue.ts';
import type { Instrument, InstrumentCode } from '#core/catalogue/instrument.ts';
import { saveAnswer } from '#services/assessments/save-answer.ts';
import type { Context } from '#services/context.ts';
import { confidentialityOf, documentsOfCriterion, documentsOfStandard } from './documents.ts';
import { attachPaper, type Paper } from './library.ts';
import type { AssessmentPlan } from './plans.ts';
import { type Stage, unitOf } from './stage.ts';
import { type PlannedCriterion, plannedCriteria } from './values.ts';
import { answerNote } from './words.ts';

export interface Filling {
  assessmentId: string;
  plan: AssessmentPlan;
  /** Of the records of this quarter; the documents that rule a standard are older. */
  paperDate: string;
  rulingDate: string;
  /** Only these standards; all of the plan when left out. */
  standards?: readonly string[];
}

/** The unit answers every criterion of the plan and attaches the papers its answer needs. */
export async function fill(stage: Stage, context: Context, filling: Filling): Promise<void> {
  const { assessmentId, plan, standards } = filling;
  const all = plannedCriteria(instrumentOf(stage, plan.instrument), plan);
  const wanted = all.filter(({ standard }) => standards?.includes(standard.code) ?? true);
  for (const item of wanted) {
    if (item.self === null) continue;
    const paper = paperFor(stage, filling, item, item.self);
    if (paper !== null) {
      const place = { assessmentId, criterionId: item.criterion.id, ...whereIn(item, paper) };
      await attachPaper(stage, context, paper, place);
    }
    const answer = { value: item.self, note: answerNote(item), version: 0 };
    await saveAnswer(context, { assessmentId, criterionId: item.criterion.id, ...answer });
  }
}

export function instrumentOf({ workplace }: Stage, code: InstrumentCode): Instrument {
  const instrument = latestInstrument(workplace.catalogue, code);
  if (instrument === null) throw new Error(`criteria/ has no instrument ${code}`);
  return instrument;
}

/** Null where the answer needs none. */
function paperFor(
  stage: Stage,
  { plan, paperDate, rulingDate }: Filling,
  { standard, criterion }: PlannedCriterion,
  self: AnswerValue,
): Paper | null {
  if (self === 'TIDAK_DILAKUKAN') return null;
  const { code } = standard;
  const unitId = unitOf(stage, plan.region, plan.instrument);
  const papers = documentsOfStandard[code];
  const own = documentsOfCriterion[criterion.id];
  if (papers === undefined) throw new Error(`the demo has no papers of ${code}`);
  if (self === 'DALAM_PERENCANAAN') {
    const title = `Rencana Pemenuhan Standar ${standard.name}`;
    const confidentiality = confidentialityOf(code, 'plan');
    return { unitId, title, kind: 'DOKUMEN_RENCANA', format: 'pdf', date: paperDate, confidentiality };
  }
  if (own !== undefined) return { unitId, ...own, date: paperDate, confidentiality: 'TERBUKA' };
  const slot = ({ D: 'design', I: 'practice', E: 'effect' } as const)[criterion.kind];
  const lasting = slot === 'design' && (criterion.maxAgeMonths ?? 60) > 12;
  const date = lasting ? rulingDate : paperDate;
  const paper = { title: papers[slot], date, confidentiality: confidentialityOf(code, slot) };
  return { unitId, kind: 'DOKUMEN', format: 'pdf', ...paper };
}

const pages = ['1', '1-2', '2', '2-3', '3'];

function whereIn({ standard, criterion }: PlannedCriterion, paper: Paper): { page: string; remark: string } {
  if (paper.format === 'png') return { page: '1', remark: 'Diambil pada hari kerja.' };
  const at = standard.criteria.indexOf(criterion);
  const remark = at % 3 === 0 ? 'Bagian yang diberi tanda.' : '';
  return { page: pages[at % pages.length] ?? '1', remark };
}
