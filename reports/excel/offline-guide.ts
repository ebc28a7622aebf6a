import { formatInstant } from '#core/indonesian/date.ts';
import { quarterName } from '#core/indonesian/quarter.ts';
import { offlineSheets } from '#core/offline/workbook-format.ts';
import type { OfflineWorkbookModel } from '#reports/offline-workbook-model.ts';
import { instrumentStanding, regionName } from '#reports/wording.ts';
import { offlineWorkbookText as words } from '#text/offline-workbook.ts';
import { workbookText } from '#text/workbook.ts';
import { type Cell, locked, type Sheet } from './sheet.ts';

/** What the workbook is of, and how it is filled in. */
export function offlineGuide(model: OfflineWorkbookModel): Sheet {
  const { side, region, unit, instrument, period, criteria } = model;
  const facts: Cell[][] = [
    [workbookText.region, regionName(region)],
    [workbookText.unit, unit.name],
    [workbookText.instrument, instrument.title],
    [workbookText.instrumentStatus, instrumentStanding(instrument)],
    [workbookText.period, quarterName(period.year, period.quarter)],
    [words.criteria, criteria.length],
    [words.exportedBy, model.exportedBy],
    [words.exportedAt, formatInstant(model.exportedAt, region.zone)],
  ];
  const steps = words.guide[side].map(([what, how]): Cell[] => [what, how]);
  return {
    name: offlineSheets.guide,
    widths: [26, 96],
    head: [],
    rows: [[words.title[side]], [], ...facts, [], [words.howTo], ...steps],
    tableRows: 0,
    formats: {},
    merges: [],
    boldRows: [1, facts.length + 4],
    landscape: true,
    fill: locked,
  };
}
