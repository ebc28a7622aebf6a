/** What is wrong with the shape of a field, as zod names it. */
interface ShapeIssue {
  code: string;
  minimum?: number | bigint;
  maximum?: number | bigint;
}

/** The sentence for a field whose shape is wrong, whatever the form. */
export function shapeSentence(issue: ShapeIssue): string {
  switch (issue.code) {
    case 'too_big':
      return `Isian terlalu panjang atau terlalu besar; paling banyak ${issue.maximum}. Perubahan belum disimpan.`;
    case 'too_small':
      return Number(issue.minimum) <= 1
        ? 'Isian ini wajib diisi. Perubahan belum disimpan.'
        : `Isian terlalu pendek atau terlalu kecil; paling sedikit ${issue.minimum}. Perubahan belum disimpan.`;
    case 'invalid_value':
      return 'Pilih salah satu pilihan yang tersedia. Perubahan belum disimpan.';
    case 'invalid_format':
      return 'Bentuk isian tidak dikenali. Periksa kembali penulisannya. Perubahan belum disimpan.';
    case 'unrecognized_keys':
      return 'Formulir memuat isian yang tidak dikenal. Muat ulang halaman, lalu coba lagi. Perubahan belum disimpan.';
    default:
      return 'Isian ini wajib diisi dengan benar. Perubahan belum disimpan.';
  }
}
