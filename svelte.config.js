import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ out: 'build', precompress: true }),
		// Absolute paths let the precached shell boot at any deep link (docs/decisions/003).
		paths: { relative: false },
		serviceWorker: { register: false },
		version: { name: process.env.BUILD_ID ?? 'development' },
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// Kit's route announcer and the app.html wrapper carry one inline style each; only these two hashes pass.
				'style-src-attr': [
					'unsafe-hashes',
					'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=',
					'sha256-OYh9yOyQ5jVBTYJbxZQmIsAGfrd8QmXCRWNhEg5dGnM='
				],
				'img-src': ['self', 'data:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		},
		typescript: {
			config: (config) => {
				config.compilerOptions = {
					...config.compilerOptions,
					paths: {
						$lib: ['../src/lib'],
						'#lib/*': ['../src/lib/*'],
						'#cli/*': ['../src/cli/*'],
						'#tests/*': ['../tests/*']
					}
				};
				config.include = [...config.include, '../tests/**/*.ts', '../src/cli/**/*.ts', '../src/cli/**/*.js'];
				return config;
			}
		}
	}
};
