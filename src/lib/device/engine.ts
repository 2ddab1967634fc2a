/*
 * Everything a phone needs after its first paint, in one chunk: the database, the rules for what may be written, the sync, and what
 * watches the worker. Import it dynamically.
 */
export { watchWorker } from './register.ts';
export { startEngine } from './start-engine.ts';
