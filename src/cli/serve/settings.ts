import { accessSync, constants, mkdirSync } from 'node:fs';
import { readEnvironment, type Environment } from '#lib/server/env.ts';
import { mendModes } from '#lib/server/ops/own-files.ts';

/**
 * The settings that the server is to run with, once its data folder can be written to.
 * @throws EnvironmentMistakes where one cannot be used
 */
export function usableSettings(variables: NodeJS.ProcessEnv): Environment {
	const environment = readEnvironment(variables);
	mkdirSync(environment.DATA_DIR, { recursive: true });
	accessSync(environment.DATA_DIR, constants.W_OK);
	mendModes(environment);
	return environment;
}
