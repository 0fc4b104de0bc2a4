/** What ends a command, in one line: the value, what was expected, and the remedy. A stack is for whoever asks for it. */
import { inspect } from 'node:util';
import { AppError } from '../errors.js';
import { exitCodes } from './exitCodes.js';

/** What the system means by the codes that a path can meet, and what to do. */
const kinds: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  EACCES: ['may not be used by this user', 'give the user the right to it'],
  EPERM: ['may not be used so by this user', 'give the user the right to it'],
  ENOENT: ['is not there, or cannot be made', 'correct its name, or make the folder that it stands in'],
  ENOTDIR: ['has a file in the place of a folder', 'take the file away'],
  EISDIR: ['is a folder, and a file was expected', 'name a file'],
  EEXIST: ['is there already, and is not what was expected', 'take it away'],
  ENOTEMPTY: ['is a folder that is not empty', 'take it away'],
  ENOSPC: ['has no room left on its disk', 'make room'],
  EDQUOT: ['would take more room than this user may have', 'make room'],
  EFBIG: ['would be larger than a file may be there', 'name another place'],
  EROFS: ['stands on a disk that cannot be written', 'make the disk writable'],
  EIO: ['is on a disk that fails', 'look after the disk'],
  ENODEV: ['is on a device that is not there', 'name another place'],
  ENXIO: ['is on a device that is not there', 'name another place'],
  EBUSY: ['is in use by another program', 'end that program'],
  ETXTBSY: ['is in use by another program', 'end that program'],
  EXDEV: ['is on another disk than what is moved there', 'name another place'],
  ELOOP: ['is a link that leads back to itself', 'take the link away'],
  ENAMETOOLONG: ['has a longer name than the disk takes', 'shorten the name'],
  EINVAL: ['cannot be used so', 'name another place'],
  EMFILE: ['is one file more than this process may open', 'raise the limit with "ulimit -n"'],
  ENFILE: ['is one file more than this machine may open', 'end other programs'],
  EAGAIN: ['cannot be had just now, for want of processes or memory', 'end other programs, or raise the limit with "ulimit -u"'],
  ENOMEM: ['wants more memory than there is', 'end other programs'],
};

/** The settings whose value is a path, so that a remedy can name the one that led there. */
const settings = ['LOOPHOLE_HOME', 'LOOPHOLE_CACHE', 'LOOPHOLE_SEED', 'LOOPHOLE_KEYS_FILE', 'LOOPHOLE_SIGNING_KEY', 'JAVA_HOME', 'HOME'];

/** The line, and beneath it the stack if debugging was asked for and it tells more than the line. */
export function faultInWords(thrown: unknown, env: NodeJS.ProcessEnv): string {
  const fault = first(thrown);
  const debug = env['LOOPHOLE_LOG_LEVEL'] === 'debug' && !(fault instanceof AppError && fault.code === 'INTERRUPTED');
  return `${lineOf(fault, env)}${debug ? `\n${inspect(thrown)}` : ''}`;
}

/** The exit code of a command that a fault has ended. */
export function exitCodeOf(thrown: unknown): number {
  const fault = first(thrown);
  if (!(fault instanceof AppError)) return exitCodes.failed;
  if (fault.code === 'INTERRUPTED') return exitCodes.interrupted;
  if (fault.code === 'RECEIPT_REFUSED') return exitCodes.usage; // what was given cannot be checked
  return fault.code === 'DATABASE_LOST' ? exitCodes.databaseLost : exitCodes.failed;
}

function lineOf(fault: unknown, env: NodeJS.ProcessEnv): string {
  if (fault instanceof AppError) return fault.message;
  const system = systemFaultOf(fault);
  if (system) return lineOfSystem(system, env);
  const message = fault instanceof Error ? `${fault.name}: ${fault.message}` : inspect(fault);
  const short = message.replaceAll(/\s+/g, ' ').slice(0, 400);
  return `A fault of Loophole: ${short}; please report it, with the stack that LOOPHOLE_LOG_LEVEL=debug prints.`;
}

function lineOfSystem({ code = '', path, dest, syscall, message }: SystemFault, env: NodeJS.ProcessEnv): string {
  const [what, remedy] = kinds[code] ?? [];
  const place = dest ?? path;
  if (what === undefined) return `The system refused (${message}); mend that and try again.`;
  const setting = place === undefined ? undefined : settings.find((name) => env[name] && place.startsWith(env[name]));
  const other = setting === undefined ? '' : `, or set ${setting} to another`;
  const how = syscall === undefined ? code : `${code}, ${syscall.split(' ')[0]}`;
  return `${place === undefined ? 'What is read or written' : JSON.stringify(place)} ${what} (${how}); ${remedy}${other}.`;
}

type SystemFault = NodeJS.ErrnoException & { readonly dest?: string };

/** The fault of the system that is at the bottom of one of ours, if there is one. */
function systemFaultOf(fault: unknown): SystemFault | undefined {
  for (let one: unknown = fault; one instanceof Error; one = first(one.cause))
    if ('code' in one && ('syscall' in one || String(one.code) in kinds)) return one as SystemFault; // by these fields of Node
  return undefined;
}

/** Of several faults the one that led to the others: closing what is open fails after what it was opened for. */
function first(fault: unknown): unknown {
  if (!(fault instanceof Error)) return fault;
  if ('suppressed' in fault) return first(fault.suppressed);
  return fault instanceof AggregateError && fault.errors.length > 0 ? first(fault.errors[0]) : fault;
}
