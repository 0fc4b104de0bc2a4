/** Days of the UN's list, which are of ISO 8601. */
import { isPartialDate } from '../../model/time.js';
import { listInvalid, type ListPlace } from '../invalid.js';

/** A year or day as printed. @throws AppError LIST_INVALID if there is no such day */
export function dateOf(printed: string, place: ListPlace): string {
  if (isPartialDate(printed)) return printed;
  throw listInvalid(place, `"${printed}" is no date; expected such as 1971 or 1971-03-05. The list has changed or the file is damaged.`);
}

/** A day, at times with the offset of the time zone that it was written in: 2012-04-16-04:00. It is the same day there. */
export function dayOf(printed: string, place: ListPlace): string {
  const day = printed.replace(/(?<=^\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$/, '');
  if (day.length === 10) return dateOf(day, place);
  throw listInvalid(place, `"${printed}" is no day; expected such as 1971-03-05. The list has changed or the file is damaged.`);
}
