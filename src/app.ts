import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Actor } from '#core/people/actor.ts';
import { connect } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { createRenderer } from '#reports/render.ts';
import type { Context, Workplace } from '#services/context.ts';
import { createRenderingJobs } from '#services/documents/rendering-jobs.ts';
import { readCatalogue } from '#storage/catalogue-files.ts';
import { diskDocumentFiles } from '#storage/document-files.ts';
import { diskEvidenceFiles } from '#storage/evidence-files/disk.ts';
import { describeCatalogueFaults } from '#text/catalogue.ts';
import { addressOf, type Config } from './config.ts';

const renderDeadlineMs = 120_000;
/** A document that was not asked for since is drawn again, byte for byte the same. */
const keptDocumentsMs = 7 * 24 * 60 * 60 * 1000;

/** The wired application: made once a process, by the server or a command. */
export interface App {
  config: Config;
  workplace: Workplace;
  /** The workplace with a person at it: what every service takes. */
  context(actor: Actor): Context;
  close(): Promise<void>;
}

/** Opens the store, brings its schema up to date and reads the catalogue. Throws when anything of it is unsound. */
export async function createApp(config: Config): Promise<App> {
  await mkdir(config.dataFolder, { recursive: true });
  const catalogue = loadCatalogue();
  const connection = connect(config.databaseUrl);
  await migrate(connection);
  const documentFiles = diskDocumentFiles(join(config.dataFolder, 'documents'));
  await documentFiles.sweep(new Date(Date.now() - keptDocumentsMs));
  const newId = () => randomBytes(16).toString('hex');
  const documents = createRenderingJobs({
    renderer: createRenderer({ deadlineMs: renderDeadlineMs }),
    files: documentFiles,
    newId,
    onFault: (error) => process.emitWarning(error instanceof Error ? error : String(error)),
  });
  const workplace: Workplace = {
    read: connection.db,
    write: (work) => connection.db.transaction().execute(work),
    catalogue,
    files: diskEvidenceFiles({
      folder: join(config.dataFolder, 'evidence'),
      maxFileBytes: config.maxFileBytes,
      keepFreeBytes: config.keepFreeBytes,
    }),
    documents,
    publicUrl: config.publicUrl ?? addressOf(config.host, config.port),
    now: () => new Date().toISOString(),
    newId,
  };
  return {
    config,
    workplace,
    context: (actor) => ({ ...workplace, actor }),
    close: async () => {
      await documents.close();
      await connection.close();
    },
  };
}

/** The criteria and the regulations alone; opens no store. Throws with every fault, its file and line. */
export function loadCatalogue(): Catalogue {
  return readCatalogue('criteria', describeCatalogueFaults);
}
