import type { Role } from '#core/people/actor.ts';
import type { RegionKey, UnitKey } from './places.ts';

/** Plainly fictional; the number is of valid form and nobody's. */
export interface DemoPerson {
  email: string;
  name: string;
  employeeNumber: string | null;
  rank: string | null;
  role: Role;
  region: RegionKey | null;
  unit: UnitKey | null;
  /** As printed under signatures; null for those who sign nothing of the region's. */
  position: string | null;
}

/** Of every demo account; no secret, since the demo is offered only where nobody else can reach the application. */
export const demoPassword = 'uji-coba-kaji';

const penataI = 'Penata Tingkat I (III/d)';
const pembina = 'Pembina (IV/a)';
const pembinaI = 'Pembina Tingkat I (IV/b)';
const utama = 'Pembina Utama Muda (IV/c)';

export const people = {
  kotaLpseHead: {
    email: 'kepala.lpse@tirtawening.example',
    name: 'Ratna Kusumajati, S.Kom., M.T.',
    employeeNumber: '198001012005012001',
    rank: pembina,
    role: 'KEPALA_LPSE',
    region: 'kota',
    unit: 'lpse',
    position: 'Kepala Layanan Pengadaan Secara Elektronik',
  },
  kotaLpseStaff: {
    email: 'tim.lpse@tirtawening.example',
    name: 'Bagas Permadi Contoh, S.T.',
    employeeNumber: '199001012015011002',
    rank: 'Penata (III/c)',
    role: 'TIM_LPSE',
    region: 'kota',
    unit: 'lpse',
    position: null,
  },
  kotaDataHead: {
    email: 'bidang.data@tirtawening.example',
    name: 'Wulan Anggraharti, S.Si.',
    employeeNumber: '198201012008012003',
    rank: penataI,
    role: 'PENYELENGGARA_JARINGAN_WEB',
    region: 'kota',
    unit: 'bidang',
    position: 'Kepala Bidang Data Elektronik',
  },
  kotaWebOperator: {
    email: 'operator.web@tirtawening.example',
    name: 'Yudha Satriawan Contoh, A.Md.Kom.',
    employeeNumber: '199301012018011004',
    rank: 'Pengatur (II/c)',
    role: 'OPERATOR_WEB',
    region: 'kota',
    unit: 'opd',
    position: null,
  },
  assessor: {
    email: 'penilai@timpenilai.example',
    name: 'Laras Ayuningsih Contoh, S.Kom.',
    employeeNumber: '198501012010012005',
    rank: 'Penata (III/c)',
    role: 'PENILAI',
    region: null,
    unit: null,
    position: null,
  },
  leadAssessor: {
    email: 'ketua.penilai@timpenilai.example',
    name: 'Dr. Suryo Handaru Contoh, M.Kom.',
    employeeNumber: '197501012000011006',
    rank: pembinaI,
    role: 'KETUA_TIM_PENILAI',
    region: null,
    unit: null,
    position: null,
  },
  kotaOfficeHead: {
    email: 'kepala.dinas@tirtawening.example',
    name: 'Ir. Hendarto Wiradipa, M.Si.',
    employeeNumber: '197001011995011007',
    rank: utama,
    role: 'KEPALA_DINAS',
    region: 'kota',
    unit: null,
    position: 'Kepala Dinas Komunikasi dan Informatika',
  },
  kotaAssistant: {
    email: 'asisten@tirtawening.example',
    name: 'Dra. Niken Palupiwati, M.M.',
    employeeNumber: '196901011994012008',
    rank: utama,
    role: 'ASISTEN',
    region: 'kota',
    unit: null,
    position: 'Asisten Perekonomian dan Pembangunan',
  },
  kotaSecretary: {
    email: 'sekda@tirtawening.example',
    name: 'Drs. Bambang Sadewatama, M.Si.',
    employeeNumber: '196801011993011009',
    rank: 'Pembina Utama Madya (IV/d)',
    role: 'SEKDA',
    region: 'kota',
    unit: null,
    position: 'Sekretaris Daerah',
  },
  kotaMayor: {
    email: 'wali.kota@tirtawening.example',
    name: 'Arya Danurejati, S.E.',
    employeeNumber: null,
    rank: null,
    role: 'WALIKOTA',
    region: 'kota',
    unit: null,
    position: 'Wali Kota Tirtawening',
  },
  kotaInspector: {
    email: 'inspektur@tirtawening.example',
    name: 'Sekar Mahardini, S.H., M.H.',
    employeeNumber: '197201011997012010',
    rank: pembinaI,
    role: 'INSPEKTUR',
    region: 'kota',
    unit: null,
    position: 'Inspektur Kota Tirtawening',
  },
  administrator: {
    email: 'admin@kaji.example',
    name: 'Galih Pramudita Contoh',
    employeeNumber: '198801012012011011',
    rank: penataI,
    role: 'ADMIN_SISTEM',
    region: null,
    unit: null,
    position: null,
  },
  kabupatenLpseHead: {
    email: 'kepala.lpse@lembahnirmala.example',
    name: 'I Wayan Nirmalajaya, S.T.',
    employeeNumber: '198101012006011012',
    rank: penataI,
    role: 'KEPALA_LPSE',
    region: 'kabupaten',
    unit: 'lpse',
    position: 'Kepala Layanan Pengadaan Secara Elektronik',
  },
  kabupatenDataHead: {
    email: 'bidang.data@lembahnirmala.example',
    name: 'Kadek Lestariningrum, S.Kom.',
    employeeNumber: '198401012009012013',
    rank: penataI,
    role: 'PENYELENGGARA_JARINGAN_WEB',
    region: 'kabupaten',
    unit: 'bidang',
    position: 'Kepala Bidang Data Elektronik',
  },
  kabupatenOfficeHead: {
    email: 'kepala.dinas@lembahnirmala.example',
    name: 'Drs. Made Suryadarma, M.Si.',
    employeeNumber: '197101011996011014',
    rank: utama,
    role: 'KEPALA_DINAS',
    region: 'kabupaten',
    unit: null,
    position: 'Kepala Dinas Komunikasi, Informatika, dan Statistik',
  },
  kabupatenSecretary: {
    email: 'sekda@lembahnirmala.example',
    name: 'Ir. Ketut Anggawirya, M.M.',
    employeeNumber: '196901011994011015',
    rank: 'Pembina Utama Madya (IV/d)',
    role: 'SEKDA',
    region: 'kabupaten',
    unit: null,
    position: 'Sekretaris Daerah',
  },
  kabupatenRegent: {
    email: 'bupati@lembahnirmala.example',
    name: 'Nyoman Tirtanegara, S.Sos.',
    employeeNumber: null,
    rank: null,
    role: 'WALIKOTA',
    region: 'kabupaten',
    unit: null,
    position: 'Bupati Lembah Nirmala',
  },
} as const satisfies Record<string, DemoPerson>;

export type PersonKey = keyof typeof people;
