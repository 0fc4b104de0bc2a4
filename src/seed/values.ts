/** Values as files under seed/ have them, as schemas. */
import { z } from 'zod';
import { isPartialDate } from '../model/time.js';
import { isWebAddress, speakersAreNotLinked, wrongId } from './ids.js';
import { quote } from './quote.js';

/** Text with a character that is seen: neither space nor a filler that looks like it. */
export const text = z.string().regex(/[^\u200D\s\u115F\u1160\u200C\u2800\u3164\uFFA0]/, 'expected text');
/** What things are called, in one line; the database finds some by it, which bounds its length. */
export const name = text.max(500, 'expected at most 500 characters').regex(/^.*$/, 'expected one line');
/** How something stands inside a sentence, which goes on after it. */
export const phrase = text.max(70, 'expected at most 70 characters').regex(/^.*[^.]$/, 'expected one line without a full stop at its end');
export const most = (length: number) => ({ error: `expected at most ${length} characters`, abort: true });
/** An id whose prefix is a noun. */
export const id = z
  .string()
  .max(200, most(200))
  .superRefine((value, context) => {
    const message = wrongId(value);
    if (message !== undefined) context.addIssue(message);
  });
export const claimId = z
  .string()
  .max(40, most(40))
  .superRefine((value, context) => {
    if (value.startsWith('speaker:')) context.addIssue(speakersAreNotLinked(value));
    else if (!/^(C\d{3}-\d{2,}|F-[A-Z]+-\d{2,}[a-z]?)$/.test(value))
      context.addIssue(`${quote(value)} is no claim id; expected one such as "C001-09" or "F-UN-02b"`);
  });
/** Years that a statement can be about: what lies beyond is a slip, or a way to write that a day is not known. */
const years = { first: 1800, last: 2199 };
const inYears = (value: string): boolean => years.first <= Number(value.slice(0, 4)) && Number(value.slice(0, 4)) <= years.last;
const dated = (isDate: (value: string) => boolean, expected: string) =>
  z.string().superRefine((value, context) => {
    if (!isDate(value)) context.addIssue(expected);
    else if (!inYears(value)) context.addIssue(`expected a year from ${years.first} to ${years.last}; leave out a date that is not known`);
  });
/** YAML reads a bare year as a number. */
export const date = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  dated(isPartialDate, 'expected a date such as 2019, 2019-12 or 2019-12-21'),
);
export const day = dated((value) => value.length === 10 && isPartialDate(value), 'expected a day such as 2019-12-21');
export const duration = z
  .string()
  .regex(/^P(?=\d)(\d{1,4}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,4}D)?$/, 'expected an ISO 8601 duration such as P3M');
/** An address that readers may follow: a link of another scheme would run or open what nobody expects. */
export const url = z
  .string()
  .max(2_000, most(2_000))
  .refine(isWebAddress, 'expected an address such as https://example.org/report, of http or https');
