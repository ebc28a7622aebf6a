import { expect, test } from 'vitest';
import { readAssessmentModel } from '#services/documents/assessment-model.ts';
import { concludeJudging } from '#services/judging/conclude-judging.ts';
import { readOverride } from '#services/overrides/read-override.ts';
import { resetOverride } from '#services/overrides/reset-override.ts';
import { saveOverride } from '#services/overrides/save-override.ts';
import { draftQuarterlyReport } from '#services/reports/draft-quarterly-report.ts';
import { readQuarterlyModel } from '#services/reports/read-quarterly-model.ts';
import { redraftReport } from '#services/reports/redraft-report.ts';
import { returnReport } from '#services/reports/return-report.ts';
import { saveReportSections } from '#services/reports/save-report-sections.ts';
import { signQuarterlyReport } from '#services/reports/sign-quarterly-report.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { aJudged, judgeAll } from '#tests/support/judging.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown } from '#tests/support/regions.ts';
import { writtenSections } from '#tests/support/reports.ts';
import { actsOf } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

eachDatabase((open) => {
  async function aDraft() {
    const judged = await aJudged(aWorkplace(await open()));
    const { workplace, head, town } = judged;
    const wish = { year: 2026, quarter: 3, unitId: town.lpse } as const;
    const { reportId } = await draftQuarterlyReport(head, wish);
    await saveReportSections(head, { reportId, version: 1, ...writtenSections });
    const model = () => readQuarterlyModel(head, workplace.read, reportId);
    return { ...judged, reportId, of: { reportId }, model };
  }

  test('a report says in its own words what was typed, and follows the settings in the rest', async () => {
    const { head, of, model, workplace } = await aDraft();
    const standard = await model();
    const { place, carbonCopies } = standard.settings;
    const typed = { place, carbonCopies, legalBasis: ['Dasar sendiri'], initials: ['Kepala Seksi'] };
    await saveOverride(head, { of, version: 0, typed });
    const own = await model();
    expect(own.settings.legalBasis).toEqual(['Dasar sendiri']);
    expect(own.initials).toEqual(['Kepala Seksi']);
    expect(own.settings.place).toBe(place);
    const { stored } = await readOverride(head, of);
    expect(stored).toMatchObject({ version: 1, own: { place: null, carbonCopies: null } });
    expect(await refusalOf(saveOverride(head, { of, version: 0, typed }))).toBe('changed-meanwhile');
    await resetOverride(head, { of, version: 1 });
    expect((await model()).settings).toEqual(standard.settings);
    expect((await actsOf(workplace)).slice(-2)).toEqual(['NASKAH_DISESUAIKAN', 'NASKAH_DIBAKUKAN']);
  });

  test('it is frozen with the signed report, also against the database', async () => {
    const { head, of, reportId, model, workplace } = await aDraft();
    await saveOverride(head, { of, version: 0, typed: { place: 'Tempat Sendiri' } });
    await signQuarterlyReport(head, { reportId, version: 2 });
    expect((await model()).settings.place).toBe('Tempat Sendiri');
    expect(await readOverride(head, of)).toMatchObject({ fixed: true, mayEdit: false });
    expect(await refusalOf(saveOverride(head, { of, version: 1, typed: {} }))).toBe('wrong-state');
    expect(await refusalOf(resetOverride(head, { of, version: 1 }))).toBe('wrong-state');
    const rows = workplace.db.updateTable('document_overrides').set({ place: 'Lain' });
    await expect(rows.execute()).rejects.toThrow('keeps its own words');
    await expect(workplace.db.deleteFrom('document_overrides').execute()).rejects.toThrow(
      'keeps its own words',
    );
  });

  test('a returned report takes its own words along into the next revision', async () => {
    const { head, of, reportId, town, workplace } = await aDraft();
    await saveOverride(head, { of, version: 0, typed: { place: 'Tempat Sendiri' } });
    await signQuarterlyReport(head, { reportId, version: 2 });
    const secretary = workplace.as(town.people.SEKDA);
    await returnReport(secretary, { reportId, version: 3, note: 'Lengkapi.' });
    const next = await redraftReport(head, { reportId });
    expect((await readQuarterlyModel(head, workplace.read, next.reportId)).settings.place).toBe(
      'Tempat Sendiri',
    );
    await resetOverride(head, { of: next, version: 1 });
    expect((await readQuarterlyModel(head, workplace.read, reportId)).settings.place).toBe('Tempat Sendiri');
  });

  test('the lead assessor words the documents of an assessment, until it is final', async () => {
    const judged = await aJudged(aWorkplace(await open()));
    const { workplace, lead, head, assessmentId } = judged;
    const of = { assessmentId };
    const typed = { place: 'Ruang Rapat', carbonCopies: ['Arsip BA'], assessorCopies: ['Arsip Penilai'] };
    expect(await refusalOf(saveOverride(head, { of, version: 0, typed }))).toBe('not-allowed');
    await saveOverride(lead, { of, version: 0, typed });
    await judgeAll(judged);
    await concludeJudging(lead, { assessmentId });
    const frozen = await readAssessmentModel(head, workplace.read, assessmentId);
    expect(frozen.settings).toMatchObject({ place: 'Ruang Rapat', carbonCopies: ['Arsip BA'] });
    expect(frozen.reportCopies).toEqual(['Arsip Penilai']);
    expect(await refusalOf(resetOverride(lead, { of, version: 1 }))).toBe('wrong-state');
  });

  test("is another unit's own affair", async () => {
    const { workplace, of, town } = await aDraft();
    const typed = { place: 'Lain' };
    const stranger = workplace.as((await aTown(workplace)).people.KEPALA_LPSE);
    expect(await refusalOf(readOverride(stranger, of))).toBe('not-found');
    expect(await refusalOf(saveOverride(stranger, { of, version: 0, typed }))).toBe('not-found');
    const office = workplace.as(town.people.KEPALA_DINAS);
    expect(await readOverride(office, of)).toMatchObject({ mayEdit: false, fixed: false });
    expect(await refusalOf(saveOverride(office, { of, version: 0, typed }))).toBe('not-allowed');
    expect(await refusalOf(resetOverride(office, { of, version: 0 }))).toBe('not-allowed');
  });
});
