import type { InstrumentFaultCode } from './instrument-faults.ts';
import type { RegulationFaultCode } from './regulation-parser.ts';

/** What can be wrong with a file of criteria/ before its content is looked at. */
type CatalogueFileFaultCode =
  | 'file-unreadable'
  | 'file-misplaced'
  | 'yaml-invalid'
  | 'yaml-alias'
  | 'value-invalid'
  | 'value-missing'
  | 'key-unknown'
  | 'checksum-missing'
  | 'checksum-changed'
  | 'version-gone';

/** `file` is the path as the reader types it (criteria/…); `line` counts from 1. */
export interface CatalogueFault {
  readonly file: string;
  readonly line: number;
  readonly code: CatalogueFileFaultCode | InstrumentFaultCode | RegulationFaultCode;
  readonly value: string;
}
