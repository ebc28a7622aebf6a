import { type App, createApp } from '#app';
import { readConfig } from '#config';
import { connect } from '#db/connect.ts';
import type { ReportKind } from '#reports/document.ts';
import type { Context } from '#services/context.ts';
import { renderDocument } from '#services/documents/render-document.ts';
import { demoAccounts } from '#services/set-up/demo-accounts.ts';
import { loadDemo } from '#services/set-up/load-demo.ts';
import { loadActor } from '#storage/actors.ts';
import { openStage, type Stage } from '#tests/e2e/steps/stage.ts';
import type { TestDatabase } from '#tests/support/databases.ts';
import { aStore } from '#tests/support/store.ts';
import { type RawAssessment, rawAssessments } from './raw-rows.ts';

/** The demo on the built server, and in this process over the same store. */
export interface DemoStage {
  stage: Stage;
  app: App;
  db: TestDatabase['db'];
  assessments: RawAssessment[];
  as(email: string): Promise<Context>;
  close(): Promise<void>;
}

export const heads = demoAccounts.filter(({ role }) => role === 'KEPALA_DINAS');

export async function openDemo(): Promise<DemoStage> {
  const store = await aStore();
  const app = await createApp(readConfig(store.settings));
  await loadDemo(app.workplace);
  const { db, close } = connect(app.config.databaseUrl);
  const assessments = await rawAssessments(db, app.workplace.catalogue);
  const stage = await openStage({}, store);
  return {
    ...{ stage, app, db, assessments },
    as: async (email) => {
      const person = await db.selectFrom('users').select('id').where('email', '=', email).executeTakeFirst();
      const actor = await loadActor(db, person?.id ?? '', app.workplace.now());
      if (actor === null) throw new Error(`${email} may not sign in`);
      return app.context(actor);
    },
    close: async () => {
      await close();
      await app.close();
      await stage.close();
    },
  };
}

/** The bytes of a document as the person gets it. */
export async function drawn(context: Context, kind: ReportKind, id: string): Promise<Buffer> {
  const { stream } = await renderDocument(context, { kind, id });
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
