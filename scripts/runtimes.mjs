// Other Nodes and Javas than those on the PATH: npm brings a Node, a Java must be installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Surroundings in which `node` is of this version, and npm runs on it.
 * @param folder where it is put; throws what npm says of a version that there is none of
 */
export function withNode(version, folder) {
  const quiet = ['--no-save', '--no-package-lock', '--no-fund', '--no-audit', '--loglevel=error'];
  execFileSync('npm', ['install', '--prefix', folder, ...quiet, `node@${version}`], { stdio: ['ignore', 'ignore', 'inherit'] });
  const env = { PATH: [join(folder, 'node_modules/node/bin'), process.env.PATH].join(delimiter) };
  const said = execFileSync('node', ['--version'], { env, encoding: 'utf8' }).trim();
  if (said !== `v${version}`) throw new Error(`node@${version} says that it is ${said}`);
  return env;
}

/** The home of a Java of this version: as hosted runners name it, as Debian and others install it, or the one in use; undefined if there is none. */
export function javaHome(version) {
  const named = Object.keys(process.env).filter((name) => name === 'JAVA_HOME' || name.startsWith(`JAVA_HOME_${version}_`));
  const folders = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines'].filter((folder) => existsSync(folder));
  const installed = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  return [...named.map((name) => process.env[name]), ...installed.flatMap((home) => [home, join(home, 'Contents/Home')])].find(
    (home) => versionOf(join(home, 'bin/java')) === version,
  );
}

/** The first number of what a Java says that it is. */
const versionOf = (java) => /version "(\d+)/.exec(spawnSync(java, ['-version'], { encoding: 'utf8' }).stderr ?? '')?.[1];
