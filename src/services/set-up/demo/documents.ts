import type { Confidentiality, EvidenceKind } from '#core/evidence/evidence.ts';

/** What a unit keeps for one standard: the document that rules it, the record of doing it, the look back at it. */
export interface StandardDocuments {
  design: string;
  practice: string;
  effect: string;
}

export const documentsOfStandard: Readonly<Record<string, StandardDocuments>> = {
  S01: {
    design: 'Keputusan Kepala Dinas tentang Kebijakan Layanan LPSE beserta Naskah Kebijakan',
    practice: 'Rencana Penerapan Standar dan Laporan Sosialisasi Kebijakan Layanan LPSE',
    effect: 'Notula Kaji Ulang Kebijakan Layanan LPSE',
  },
  S02: {
    design: 'Keputusan tentang Susunan Organisasi dan Uraian Tugas LPSE',
    practice: 'Daftar Personel LPSE dan Surat Pernyataan Tidak Merangkap Jabatan',
    effect: 'Laporan Evaluasi Kelembagaan LPSE',
  },
  S03: {
    design: 'SOP Pengelolaan Aset LPSE',
    practice: 'Daftar Aset LPSE dan Berita Acara Serah Terima',
    effect: 'Berita Acara Inventarisasi Aset LPSE',
  },
  S04: {
    design: 'Tata Cara Pengelolaan Risiko LPSE',
    practice: 'Daftar Risiko dan Rencana Mitigasi Risiko LPSE',
    effect: 'Laporan Kaji Ulang Risiko LPSE',
  },
  S05: {
    design: 'SOP Layanan Helpdesk LPSE',
    practice: 'Register Gangguan dan Permintaan Layanan Helpdesk',
    effect: 'Laporan Rekapitulasi Helpdesk Triwulanan',
  },
  S06: {
    design: 'SOP Pengelolaan Perubahan',
    practice: 'Formulir Permohonan Perubahan dan Bukti Uji',
    effect: 'Laporan Tinjauan Pascaimplementasi Perubahan',
  },
  S07: {
    design: 'SOP Pengelolaan Kapasitas dan Tabel Ambang Batas',
    practice: 'Formulir Pemantauan Harian Kapasitas Server',
    effect: 'Laporan Kapasitas Layanan',
  },
  S08: {
    design: 'Standar Kompetensi Personel LPSE',
    practice: 'Matriks Kompetensi, Program Pelatihan, dan Pakta Integritas Personel',
    effect: 'Hasil Evaluasi Pelatihan Personel LPSE',
  },
  S09: {
    design: 'SOP Keamanan Perangkat dan Akses Ruang Server',
    practice: 'Register Akses Ruang Server dan Kartu Pemeliharaan Perangkat',
    effect: 'Laporan Pemeriksaan Fisik Perangkat',
  },
  S10: {
    design: 'SOP Keamanan Operasional Layanan',
    practice: 'Daftar Hak Akses dan Laporan Tinjauan Hak Akses',
    effect: 'Laporan Evaluasi Keamanan Operasional',
  },
  S11: {
    design: 'SOP Keamanan Server dan Jaringan beserta Dokumen Konfigurasi Acuan',
    practice: 'Daftar Periksa Penguatan Server dan Hasil Pemindaian',
    effect: 'Laporan Uji Kerentanan dan Bukti Perbaikan',
  },
  S12: {
    design: 'Rencana Kelangsungan Layanan LPSE',
    practice: 'Jadwal dan Log Pencadangan Data',
    effect: 'Berita Acara Uji Pemulihan Data',
  },
  S14: {
    design: 'SOP Pengelolaan Pendukung Layanan',
    practice: 'Daftar Pendukung Layanan dan Rekapitulasi Capaian SLA',
    effect: 'Laporan Evaluasi Penyedia Pendukung Layanan',
  },
  S15: {
    design: 'SOP Hubungan dengan Pengguna Layanan',
    practice: 'Laporan Survei Kepuasan dan Register Pengaduan Pengguna',
    effect: 'Laporan Evaluasi dan Tindak Lanjut Survei Kepuasan',
  },
  S16: {
    design: 'Daftar Induk Dokumen LPSE',
    practice: 'Formulir Observasi Kepatuhan dan Daftar Lisensi Perangkat Lunak',
    effect: 'Laporan Tinjauan Kepatuhan',
  },
  S17: {
    design: 'SOP Penilaian Internal',
    practice: 'Formulir Pencatatan Hasil Penilaian Internal',
    effect: 'Notula Tinjauan Manajemen',
  },
  J1: {
    design: 'SOP Layanan Perbaikan Jaringan',
    practice: 'Register Gangguan Jaringan dan Laporan Perbaikan',
    effect: 'Laporan Evaluasi Layanan Perbaikan Jaringan',
  },
  J2: {
    design: 'SOP Pemeliharaan Jaringan dan Jadwal Tahunan',
    practice: 'Kartu Pemeliharaan Perangkat Jaringan',
    effect: 'Laporan Evaluasi Pemeliharaan Jaringan',
  },
  W1: {
    design: 'SOP Pemasangan Sub Domain',
    practice: 'Register Sub Domain dan Surat Izin Koordinasi',
    effect: 'Laporan Peninjauan Sub Domain',
  },
  W2: {
    design: 'SOP Layanan Informasi Media Online',
    practice: 'Rekapitulasi Pemutakhiran Konten per Perangkat Daerah',
    effect: 'Laporan Evaluasi Standar Website',
  },
  W3: {
    design: 'SOP Jawab Surat Pembaca dan Keluhan',
    practice: 'Register Surat Pembaca dan Keluhan',
    effect: 'Laporan Rekapitulasi Surat Pembaca dan Keluhan',
  },
  W4: {
    design: 'SOP Penanganan Gangguan Web',
    practice: 'Register Gangguan Web dan Log Ketersediaan',
    effect: 'Laporan Evaluasi Penanganan Gangguan Web',
  },
};

interface OwnDocument {
  title: string;
  kind: EvidenceKind;
  format: 'pdf' | 'png';
}

const nil = (title: string): OwnDocument => ({ title, kind: 'PERNYATAAN_NIHIL', format: 'pdf' });
const picture = (title: string): OwnDocument => ({ title, kind: 'DOKUMEN', format: 'png' });

/** Criteria that are proved by a paper of their own: a nil statement where nothing happened, a picture of a screen. */
export const documentsOfCriterion: Readonly<Record<string, OwnDocument>> = {
  'S05.04': picture('Tangkapan Layar Kanal Helpdesk Daring'),
  'S05.06': nil('Surat Pernyataan Nihil Kesaksian Penawaran Tidak Dapat Dibuka'),
  'S07.03': nil('Surat Pernyataan Nihil Penggantian Perangkat'),
  'S10.08': nil('Surat Pernyataan Nihil Insiden Keamanan Informasi'),
  'S11.07': picture('Tangkapan Layar Sertifikat TLS Aplikasi SPSE'),
  'S16.04': nil('Surat Pernyataan Nihil Penyimpangan'),
  'W2.05': picture('Tangkapan Layar Laman Perangkat Daerah'),
  'W4.05': nil('Surat Pernyataan Nihil Insiden Web'),
};

/** Papers on the inside of the server room are not for everybody. */
export function confidentialityOf(standard: string, slot: keyof StandardDocuments | 'plan'): Confidentiality {
  if (standard === 'S11' && slot === 'effect') return 'RAHASIA';
  return ['S04', 'S10', 'S11', 'S12'].includes(standard) && slot !== 'design' ? 'TERBATAS' : 'TERBUKA';
}
