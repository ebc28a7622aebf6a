import type { Page } from 'playwright-core';
import { formatDate } from '#core/indonesian/date.ts';
import { useAttendance } from '#services/trainings/use-attendance.ts';
import { instrumentLabels } from '#text/states.ts';
import { type DemoStage, drawn } from './demo-stage.ts';
import { ownStandard } from './own-arithmetic.ts';
import type { RawAssessment } from './raw-rows.ts';
import { found, pdfLine } from './read-documents.ts';
import { plainCount, readScreen } from './read-screen.ts';
import { plain, type Shown } from './shown.ts';

type Register = { expected: Shown; shown: Record<string, Shown>; where: Record<string, readonly string[]> };

/** The standards of designations: in the register, on the page, in the drafts of both decrees. */
export async function designationFigures(demo: DemoStage, page: Page, email: string): Promise<Register> {
  const { db, assessments } = demo;
  const context = await demo.as(email);
  const regionId = context.actor.grants[0]?.regionId ?? '';
  const rows = await db.selectFrom('designations').selectAll().where('region_id', '=', regionId).execute();
  const revoked = await db.selectFrom('designation_revocations').select('designation_id').execute();
  const register = await readScreen(page, '/penetapan');
  const expected = new Map<string, string>();
  const [inRegister, onPage, inDecree] = [new Map(), new Map(), new Map()] as Map<string, string>[];
  for (const { id, assessment_id, decree_number, decree_date } of rows) {
    const fulfilled = fulfilledBy(assessments.find((one) => one.id === assessment_id));
    const number = `Nomor ${decree_number} tanggal ${formatDate(decree_date)}`;
    const name = `${number} ${revoked.some((one) => one.designation_id === id) ? 'revoked' : 'designated'}`;
    expected.set(name, String(fulfilled.length));
    const line = register.tables
      .flatMap((table) => table.rows)
      .find(({ cells }) => Object.values(cells).some((cell) => cell.includes(number)));
    inRegister?.set(
      name,
      found(Object.values(line?.cells ?? {}).join(' '), '(\\d+) standar')[0] ?? 'nothing',
    );
    const { text } = await readScreen(page, `/penetapan/${id}`);
    const listed = fulfilled.filter((standard) => text.includes(standard));
    onPage?.set(name, found(text, `, (${listed.length}) standar`)[0] ?? 'nothing');
    if (name.endsWith('revoked')) continue;
    const decree = await pdfLine(await drawn(context, 'revocation-decree', id));
    inDecree?.set(name, found(decree, 'memenuhi (\\d+) \\([a-z ]+\\) Standar LPSE')[0] ?? 'nothing');
  }
  const waiting = assessments
    .filter((one) => one.regionId === regionId && one.instrument === 'LPSE' && one.state === 'FINAL')
    .toSorted((a, b) => (a.reference < b.reference ? 1 : -1))[0];
  const fulfilled = fulfilledBy(waiting);
  expected.set('the draft', `${fulfilled.length}/${waiting?.standards.length}`);
  const text = await pdfLine(await drawn(context, 'designation-decree', waiting?.id ?? ''));
  const annexed = fulfilled.filter((standard) => text.includes(standard));
  const counted = found(text, `memenuhi (${annexed.length}) \\([a-z ]+\\) dari (\\d+)`);
  inDecree?.set('the draft', counted.join('/'));
  onPage?.set('the draft', found(register.text, `(${fulfilled.length}) dari (\\d+) standar`).join('/'));
  return {
    expected,
    shown: { register: inRegister ?? new Map(), page: onPage ?? new Map(), decree: inDecree ?? new Map() },
    where: {
      designated: ['register', 'page', 'decree'],
      revoked: ['register', 'page'],
      draft: ['page', 'decree'],
    },
  };
}

/** "S01 Kebijakan Layanan" of each standard the factual assessment found fulfilled. */
function fulfilledBy(of: RawAssessment | undefined): string[] {
  return (of?.standards ?? [])
    .filter((standard) => of && ownStandard(standard, 'factual', of)?.status === 'MEMENUHI')
    .map(({ code, name }) => `${code} ${name}`);
}

/** How many people of the LPSE came: on its page and in the list that becomes evidence. */
export async function attendanceFigures(demo: DemoStage, page: Page, email: string): Promise<Register> {
  const { db, app } = demo;
  const context = await demo.as(email);
  const unitId = context.actor.grants[0]?.unitId ?? '';
  const came = await db.selectFrom('training_attendees').selectAll().where('unit_id', '=', unitId).execute();
  const trainingId = came[0]?.training_id ?? '';
  const screen = await readScreen(page, `/bimtek/${trainingId}`);
  const { evidenceId } = await useAttendance(context, { trainingId, unitId });
  const { sha256 } = await db
    .selectFrom('evidence')
    .select('sha256')
    .where('id', '=', evidenceId)
    .executeTakeFirstOrThrow();
  const { stream } = await app.workplace.files.open(sha256);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const text = await pdfLine(Buffer.concat(chunks));
  const table = screen.tables.find(({ caption }) => caption.startsWith('Yang hadir dari'));
  const listed = came.filter(({ name }) => text.includes(name)).length;
  return {
    expected: new Map([['the people', String(came.length)]]),
    shown: {
      words: new Map([['the people', found(screen.text, 'Hadir, (\\d+) orang')[0] ?? 'nothing']]),
      table: new Map([['the people', String(table?.rows.length)]]),
      list: new Map([['the people', found(text, `berjumlah (${listed}) `)[0] ?? 'nothing']]),
    },
    where: { people: ['words', 'table', 'list'] },
  };
}

/** The first page of the head of the office: how far each unit is in the running quarter. */
export async function homeFigures(demo: DemoStage, page: Page, regionId: string): Promise<Register> {
  const units = await demo.db.selectFrom('units').select(['id', 'name']).execute();
  const own = demo.assessments.filter((one) => one.regionId === regionId);
  const newest = own
    .map(({ reference }) => reference)
    .toSorted()
    .at(-1);
  const running = own.filter(({ reference }) => reference === newest);
  const screen = await readScreen(page, '/');
  const places = screen.tables.find(({ caption }) => caption.startsWith('Posisi setiap unit'));
  const nameOf = ({ unitId, instrument }: RawAssessment) =>
    `${units.find(({ id }) => id === unitId)?.name} ${instrumentLabels[instrument]}`;
  const begun = (...without: string[]) =>
    String(running.filter(({ state }) => !without.includes(state)).length);
  return {
    expected: new Map([
      ...running.map((one): [string, string] => [`${nameOf(one)} answered`, answeredOf(one)]),
      ['the begun', begun()],
      ['the submitted', begun('DRAF', 'DIKEMBALIKAN')],
      ['the final', String(running.filter(({ state }) => state === 'FINAL').length)],
    ]),
    shown: {
      home: new Map([
        ...(places?.rows ?? []).map(({ heading, cells }): [string, string] => [
          `${heading} ${cells.Instrumen} answered`,
          plainCount(cells.Terisi),
        ]),
        ['the begun', plain(screen.stats['Penilaian sudah dimulai'])],
        ['the submitted', plain(screen.stats['Sudah diajukan'])],
        ['the final', plain(screen.stats['Sudah final'])],
      ]),
    },
    where: { answered: ['home'], begun: ['home'], submitted: ['home'], final: ['home'] },
  };
}

function answeredOf({ standards }: RawAssessment): string {
  const asked = standards.filter(({ inScope }) => inScope).flatMap(({ criteria }) => criteria);
  return `${asked.filter(({ self }) => self !== null).length}/${asked.length}`;
}
