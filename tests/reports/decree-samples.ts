import type { DesignationDecreeModel, RevocationDecreeModel } from '#reports/decree-model.ts';
import { city, headOfOffice, seal, settings } from './sample-parts.ts';

const frame = {
  region: city,
  settings,
  period: { year: 2026, quarter: 3 as const },
  unit: { name: 'LPSE Kota Banyu Biru' },
  headOfOffice,
  seal,
};

export function designationDecreeSample(
  changes: Partial<DesignationDecreeModel> = {},
): DesignationDecreeModel {
  return {
    ...frame,
    kind: 'BERTAHAP',
    finalOn: '2026-09-10',
    standards: [
      { code: 'S01', name: 'Kebijakan Layanan' },
      { code: 'S02', name: 'Pengorganisasian Layanan' },
      { code: 'S05', name: 'Pengelolaan Layanan Helpdesk' },
    ],
    total: 16,
    ...changes,
  };
}

export function revocationDecreeSample(changes: Partial<RevocationDecreeModel> = {}): RevocationDecreeModel {
  return {
    ...frame,
    designation: { decree: { number: '188.4/12/2026', date: '2026-03-20' }, standards: 3 },
    warnings: [{ letterNumber: '5/SP/2026', letterDate: '2026-06-01', deadline: '2026-08-01' }],
    findings: [{ criterion: 'S01.03', text: 'Kebijakan belum ditinjau tahun ini.', state: 'PROSES' }],
    ...changes,
  };
}
