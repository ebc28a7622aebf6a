import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, createApp } from '#app';
import { readConfig } from '#config';
import type { AssessmentState } from '#core/assessment/assessment.ts';
import { type Connection, connect } from '#db/connect.ts';
import { listAssessments } from '#services/assessments/list-assessments.ts';
import { loadWorksheet } from '#services/assessments/load-worksheet.ts';
import type { Context } from '#services/context.ts';
import { luciaWithin } from '#services/people/lucia.ts';
import { loadDemo } from '#services/set-up/load-demo.ts';
import { loadActor } from '#storage/actors.ts';
import { startPostgres } from '#tests/support/postgres-server.ts';

export const unitHead = 'kepala.lpse@tirtawening.example';
export const leadAssessor = 'ketua.penilai@timpenilai.example';
export const officeHead = 'kepala.dinas@tirtawening.example';
export const administrator = 'admin@kaji.example';

/** A store with the demo in it, and the application on it in this process. */
export interface Demo {
  app: App;
  db: Connection['db'];
  as(email: string): Promise<Context>;
  /** A further session of the person. */
  cookieOf(email: string): Promise<string>;
  close(): Promise<void>;
}

/** Fills an empty store. @param settings environment variables, as the server got them */
export async function aDemo(settings: Record<string, string>): Promise<Demo> {
  const app = await createApp(readConfig(settings));
  const { db, close } = connect(app.config.databaseUrl);
  const { workplace } = app;
  await loadDemo(workplace);
  const as = async (email: string) => {
    const user = await db.selectFrom('users').select('id').where('email', '=', email).executeTakeFirst();
    const actor = user && (await loadActor(workplace.read, user.id, workplace.now()));
    if (!actor) throw new Error(`the demo has no account ${email}`);
    return app.context(actor);
  };
  return {
    app,
    db,
    as,
    cookieOf: async (email) => {
      const { actor } = await as(email);
      const session = await workplace.write((trx) =>
        luciaWithin(trx, workplace).createSession(actor.userId, { device: 'Peramban contoh' }),
      );
      return `kaji_sesi=${session.id}`;
    },
    close: async () => {
      await close();
      await app.close();
    },
  };
}

/** The demo on a PostgreSQL of its own, or null where there is none to start. */
export async function aPostgresDemo(): Promise<Demo | null> {
  const folder = mkdtempSync(join(tmpdir(), 'kaji-bench-'));
  // PostgreSQL runs as somebody else.
  chmodSync(folder, 0o755);
  const server = await startPostgres(join(folder, 'postgres')).catch((error) => console.error(String(error)));
  if (server === undefined) return null;
  await server.run('create database bench');
  const demo = await aDemo({ KAJI_DATA: join(folder, 'data'), DATABASE_URL: server.url('bench') });
  const close = async () => {
    await demo.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...demo, close };
}

/** An assessment of the person's in a state, and its criteria in scope. */
export async function inState(
  context: Context,
  state: AssessmentState,
): Promise<{ id: string; criteria: string[] }> {
  const found = (await listAssessments(context)).find((one) => one.state === state);
  if (found === undefined) throw new Error(`the demo has no assessment in ${state}`);
  const { sheet } = await loadWorksheet(context, context.read, found.id);
  const inScope = sheet.standards.filter((standard) => standard.inScope);
  return {
    id: found.id,
    criteria: inScope.flatMap(({ criteria }) => criteria.map((item) => item.criterion.id)),
  };
}
