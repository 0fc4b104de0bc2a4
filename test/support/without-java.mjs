// Pure tests find no Java and no database, so that one that needs them is told from them.
process.env.JAVA_HOME = '/nowhere';
delete process.env.LOOPHOLE_TEST_DATABASES;
