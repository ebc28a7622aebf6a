import { formatInstant } from '#core/indonesian/date.ts';
import { fileSize } from '#core/indonesian/file-size.ts';
import { formatNumber } from '#core/indonesian/number.ts';
import type { AbsentState } from '#core/pack/pack-state.ts';
import type { Zone } from '#core/period/zone.ts';

const files = (count: number) => `${formatNumber(count)} berkas bukti`;

/** The assessor's pack on the page of the documents. */
export const packTexts = {
  title: 'Paket penilaian',
  format: 'ZIP',
  text: 'Satu berkas ZIP berisi laporan Penilai, kertas kerja, Berita Acara bila hasil sudah final, dan seluruh bukti dalam folder menurut standar dan kriteria, beserta daftar isi yang dapat dibuka tanpa jaringan. Bukti yang ditolak hanya tercantum dalam daftar.',
  holds: (count: number, size: number) =>
    count === 0 ? 'Belum ada bukti untuk disertakan.' : `Saat ini ${files(count)}, ${fileSize(size)}.`,
  confidential:
    'Paket dapat memuat bukti yang diklasifikasikan terbatas atau rahasia. Simpan di tempat yang aman, dan jangan diteruskan kepada pihak lain.',
  draft: 'Paket dapat disiapkan sesudah penilaian diajukan.',
  prepare: 'Siapkan paket',
  prepareAgain: 'Siapkan ulang',
  preparing: 'Paket sedang disiapkan',
  preparingHint:
    'Setiap berkas bukti dibaca dan dicocokkan sidiknya. Halaman ini memeriksa kemajuannya sendiri dan dapat ditinggalkan.',
  reload: 'Periksa lagi',
  readyTitle: 'Paket siap diunduh',
  ready: (at: string, zone: Zone, count: number) =>
    `Disiapkan ${formatInstant(at, zone)}, berisi ${files(count)}.`,
  download: (size: number) => `Unduh paket (${fileSize(size)})`,
  resume:
    'Unduhan yang terputus dapat dilanjutkan dari peramban atau pengelola unduhan Anda. Paket disimpan paling sedikit tujuh hari.',
  failed: 'Paket gagal disiapkan. Data penilaian tidak berubah; coba siapkan ulang.',
  forgotten: 'Paket yang diminta tidak tersimpan lagi. Siapkan kembali.',
  absentTitle: (count: number) => `${formatNumber(count)} berkas tidak dapat disertakan`,
  absentText:
    'Berkas sebagai berikut hilang atau rusak di tempat penyimpanan. Paket tetap dapat diunduh tanpa berkas itu. Sampaikan kepada administrator, dan minta unit menyerahkan salinannya.',
  columns: { title: 'Bukti', criterion: 'Kriteria', state: 'Keadaan' },
  states: { HILANG: 'Hilang', RUSAK: 'Rusak' } satisfies Record<AbsentState, string>,
} as const;
