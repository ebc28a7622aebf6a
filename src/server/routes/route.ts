import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import type { InstrumentCode } from '#core/catalogue/instrument.ts';
import type { DecreeKind } from '#core/designation/designation.ts';
import type { OfflineSide } from '#core/offline/offline-workbook.ts';
import type { IssuedForm, IssuedKind, SignableKind } from '#core/report/issuance.ts';

/** A way to stream, which a framework's Response does not do well; everything else is a page. */
export interface StreamRoute {
  method: 'GET' | 'POST' | 'PUT';
  /** Its named groups are the parameters. */
  path: RegExp;
  handle(req: IncomingMessage, res: ServerResponse, parameters: Record<string, string>): Promise<void>;
}

export interface Download {
  stream: Readable;
  /** null: not known before the end. */
  size: number | null;
  mediaType: string;
  name: string;
  /** Only what Kaji itself wrote may open in the browser. */
  disposition: 'attachment' | 'inline';
}

/** A download that can be taken up again anywhere: any part of it can be had, and is the same every time. */
export interface RangedDownload {
  size: number;
  mediaType: string;
  name: string;
  /** Stands for exactly these bytes. */
  version: string;
  read(range: { start: number; end: number }): Promise<AsyncIterable<Buffer>>;
}

export interface Upload {
  /** What the form says beside the file; not yet checked. */
  fields: Record<string, string>;
  name: string;
  /** What the sender says the file has; null when it says nothing. */
  size: number | null;
  body: Readable;
}

/** To be attached to a criterion, or to the correction of a finding. */
export type EvidenceUpload = Upload & ({ assessmentId: string; criterionId: string } | { findingId: string });

/** For the library of a unit alone. */
export interface LibraryUpload extends Upload {
  unitId: string;
}

/** The paper of which decree. */
export interface ScanAt {
  designationId: string;
  decree: DecreeKind;
}

/** Which document of what was issued. */
interface IssuedFileAt {
  issuanceId: string;
  kind: IssuedKind;
  form: IssuedForm;
}

/** Which document it is that comes back signed. */
interface SignedUpload extends Upload {
  issuanceId: string;
  kind: SignableKind;
}

/** For the materials of a bimbingan teknis. */
export interface MaterialUpload extends Upload {
  trainingId: string;
}

/** For the letterhead of a region. */
export interface EmblemUpload extends Upload {
  regionId: string;
}

/**
 * What the streaming routes ask of the application. Each takes the session cookie (null: none), authorises before it
 * touches a byte, and throws a Refusal.
 */
export interface StreamingServices {
  uploadEvidence(session: string | null, upload: EvidenceUpload): Promise<object>;
  keepEvidence(session: string | null, upload: LibraryUpload): Promise<object>;
  keepMaterial(session: string | null, upload: MaterialUpload): Promise<object>;
  openEvidence(session: string | null, evidenceId: string): Promise<Download>;
  keepScan(session: string | null, upload: Upload & ScanAt): Promise<object>;
  openScan(session: string | null, at: ScanAt): Promise<Download>;
  /** Of a workbook that came back, for who brought it. */
  openImport(session: string | null, place: { assessmentId: string; importId: string }): Promise<Download>;
  openMaterial(session: string | null, materialId: string): Promise<Download>;
  keepEmblem(session: string | null, upload: EmblemUpload): Promise<object>;
  /** An example with the picture that was chosen, which is kept nowhere. */
  previewEmblem(session: string | null, upload: EmblemUpload): Promise<Download>;
  openEmblem(session: string | null, of: { regionId: string; sha256: string }): Promise<Download>;
  /** Of a job that has drawn it. */
  openDocument(session: string | null, jobId: string): Promise<Download>;
  /** The assessor's pack, when it is ready. */
  openPack(session: string | null, packId: string): Promise<RangedDownload>;
  openIssuedFile(session: string | null, of: IssuedFileAt): Promise<Download>;
  takeSignedFile(session: string | null, upload: SignedUpload): Promise<object>;
  openSignedFile(session: string | null, signedFileId: string): Promise<Download>;
  /** A workbook to edit the next version of a checklist in. */
  openTemplate(session: string | null, of: { regionId: string; code: InstrumentCode }): Promise<Download>;
  /** The worksheet to be filled in offline by one side. */
  exportWorkbook(session: string | null, of: { assessmentId: string; side: OfflineSide }): Promise<Download>;
}

/** The services, and the scheme of PUBLIC_URL, which decides the name of the session cookie. */
export interface Streaming {
  services: StreamingServices;
  scheme: 'https' | 'http';
}
