import type { PersonalDataType } from './personal-data-types.js';

/** Recognisable to somebody who knows the value, useless to anybody else. Never answers the value itself. */
export function maskOf(type: PersonalDataType, matched: string): string {
  if (type === 'PERSON_NAME' || type === 'PROFESSIONAL_NAME') return maskedName(matched);
  if (type === 'EMAIL') return `${matched.charAt(0)}***@***`;
  if (type === 'ADDRESS' || type === 'LOCATION' || type === 'SOCIAL_HANDLE')
    return `${matched.charAt(0)}***`;
  return maskedNumber(matched);
}

function maskedName(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `${word.charAt(0)}***`)
    .join(' ');
}

/** Keeps separators and the last two signs of a long number. */
function maskedNumber(matched: string): string {
  const signs = [...matched];
  const visibleFrom = signs.length >= 8 ? signs.length - 2 : signs.length;
  return signs
    .map((sign, i) => (i >= visibleFrom || !/[\p{L}\p{N}]/u.test(sign) ? sign : '*'))
    .join('');
}
