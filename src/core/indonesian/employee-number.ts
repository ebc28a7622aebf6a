/** A NIP grouped 8-6-1-3: "19790412 200501 1 002". A number of any other shape comes back as it was given. */
export function formatEmployeeNumber(number: string): string {
  const digits = number.replaceAll(/\s/g, '');
  if (!/^\d{18}$/.test(digits)) return number;
  return [digits.slice(0, 8), digits.slice(8, 14), digits.slice(14, 15), digits.slice(15)].join(' ');
}
