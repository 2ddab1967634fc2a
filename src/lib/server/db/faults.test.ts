import { describe, expect, it } from 'vitest';
import { databaseFault } from './faults.ts';

const withCode = (code: string) => Object.assign(new Error('said by the database'), { code });

describe('what ails a database', () => {
	it.each([
		['25006', 'read_only'],
		['SQLITE_READONLY', 'read_only'],
		['SQLITE_READONLY_DBMOVED', 'read_only'],
		['57P01', 'away'],
		['57P02', 'away'],
		['57P03', 'away'],
		['08006', 'away'],
		['08P01', 'away'],
		['ECONNREFUSED', 'away'],
		['ECONNRESET', 'away'],
		['SQLITE_IOERR_WRITE', 'away'],
		['53100', 'full'],
		['SQLITE_FULL', 'full'],
		['53300', 'busy'],
		['40P01', 'busy'],
		['SQLITE_BUSY', 'busy'],
		['SQLITE_BUSY_SNAPSHOT', 'busy'],
		['SQLITE_CORRUPT', 'damaged'],
		['SQLITE_NOTADB', 'damaged'],
		['XX001', 'damaged']
	])('%s: %s', (code, fault) => expect(databaseFault(withCode(code))).toBe(fault));

	it.each([
		'Connection terminated unexpectedly',
		'timeout exceeded when trying to connect',
		'Query read timeout',
		'Client has encountered a connection error and is not queryable'
	])('"%s": away', (message) => expect(databaseFault(new Error(message))).toBe('away'));

	it('is found below other errors', () => {
		expect(databaseFault(new AggregateError([withCode('ECONNREFUSED')]))).toBe('away');
		expect(databaseFault(new Error('wrapped', { cause: withCode('53100') }))).toBe('full');
	});

	it.each([
		withCode('23505'),
		withCode('22021'),
		withCode('42P01'),
		withCode('SQLITE_CONSTRAINT_UNIQUE'),
		withCode('SQLITE_ERROR'),
		new TypeError('undefined is not a function'),
		'SQLITE_BUSY',
		null
	])('is nothing where the program is at fault: %s', (error) => expect(databaseFault(error)).toBeNull());
});
