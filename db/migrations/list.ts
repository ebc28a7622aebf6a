import type { SchemaDialect } from '#db/dialects/dialect.ts';
import { statements as regionsAndPeople } from './0001_regions_and_people.ts';
import { statements as assessments } from './0002_assessments.ts';
import { statements as factualAssessment } from './0003_factual_assessment.ts';
import { statements as reportsAndTrail } from './0004_reports_and_trail.ts';
import { statements as guards } from './0005_guards.ts';
import { statements as designations } from './0006_designations.ts';
import { statements as carriedFindings } from './0007_carried_findings.ts';
import { statements as reminders } from './0008_reminders.ts';
import { statements as trainings } from './0009_trainings.ts';
import { statements as instrumentVersions } from './0010_instrument_versions.ts';
import { statements as issuances } from './0011_issuances.ts';
import { statements as datedSettings } from './0012_dated_settings.ts';
import { statements as signedFiles } from './0013_signed_files.ts';
import { statements as reportDeadlines } from './0014_report_deadlines.ts';
import { statements as workbookExports } from './0015_workbook_exports.ts';
import { statements as workbookImports } from './0016_workbook_imports.ts';
import { statements as reportChain } from './0017_report_chain.ts';

/** Every migration in order: the statements it runs, in one transaction. A released one never changes. */
export const migrations: Record<string, (dialect: SchemaDialect) => readonly string[]> = {
  '0001_regions_and_people': regionsAndPeople,
  '0002_assessments': assessments,
  '0003_factual_assessment': factualAssessment,
  '0004_reports_and_trail': reportsAndTrail,
  '0005_guards': guards,
  '0006_designations': designations,
  '0007_carried_findings': carriedFindings,
  '0008_reminders': reminders,
  '0009_trainings': trainings,
  '0010_instrument_versions': instrumentVersions,
  '0011_issuances': issuances,
  '0012_dated_settings': datedSettings,
  '0013_signed_files': signedFiles,
  '0014_report_deadlines': reportDeadlines,
  '0015_workbook_exports': workbookExports,
  '0016_workbook_imports': workbookImports,
  '0017_report_chain': reportChain,
};
