const DIGITS = 7;
const WRITTEN = /^\+?[\d\s()./-]+$/;

/** The number an address names: telephone systems leave a + as it is, and an address reads that as a space. */
export function numberIn(address: string | undefined): string {
  return (address ?? '').replace(/^ (?=\d)/, '+').trim();
}

/** Whether what was typed may be a telephone number; numbers of records are shorter. */
export function looksLikePhone(typed: string): boolean {
  return WRITTEN.test(typed) && typed.replace(/\D/g, '').length >= DIGITS;
}
