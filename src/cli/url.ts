/** `--url`, which API is asked. */
import { InvalidArgumentError, Option } from 'commander';

/** Without it the API is sought where `loophole up` would serve it. */
export const urlOption = (): Option =>
  new Option('--url <address>', 'where the API is (default: http://localhost:4000, or the HOST and PORT that are set)').argParser(
    parseAddress,
  );

/** Base address; the address of /graphql, as `loophole up` prints it, means the same API. */
function parseAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new InvalidArgumentError('Expected an address such as http://localhost:4000.');
  if (url.username !== '' || url.password !== '')
    throw new InvalidArgumentError('Expected an address without a user; the key goes into LOOPHOLE_KEY.');
  return text.replace(/\/*(graphql\/*)?$/, '');
}
