export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', explicitResourceManagement: true } } }] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  reporters: ['default', 'summary', '<rootDir>/test/support/summary-reporter.mjs'],
  // One Neo4j serves the whole run and holds one corpus at a time.
  maxWorkers: 1,
  testTimeout: 120_000,
};
