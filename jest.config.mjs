import { databaseTests, pureTests } from './test/support/projects.mjs';

const shared = {
  transform: { '\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', explicitResourceManagement: true } } }] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};

export default {
  projects: [
    { ...shared, displayName: 'pure', testMatch: pureTests, setupFiles: ['<rootDir>/test/support/without-java.mjs'] },
    {
      ...shared,
      displayName: 'graph',
      testMatch: databaseTests,
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
  ],
  reporters: ['default', '<rootDir>/test/support/summary-reporter.mjs'],
  // Each has a Neo4j of its own, which holds one corpus at a time.
  maxWorkers: 2,
  // Of what hangs: a machine that does other work is slow.
  testTimeout: 600_000,
};
