import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefFrom, telephoneText } from './links.ts';

describe('telephoneText', () => {
	it.for([
		['+44 (0)1632 960101 ext. 204', '', '+44 (0)1632 960101', 'tel:+441632960101', ' ext. 204'],
		['+4401632960101', '', '+4401632960101', 'tel:+441632960101', ''],
		['+999 (0)1632 960101', '', '+999 (0)1632 960101', 'tel:+9991632960101', ''],
		['0044 1632 960101', '', '0044 1632 960101', 'tel:+441632960101', ''],
		['01632 960102 / 07700 900123', '', '01632 960102', 'tel:01632960102', ' / 07700 900123'],
		['0163-296-0103', '', '0163-296-0103', 'tel:01632960103', ''],
		['Office: (01632) 960101, 9 to 5', 'Office: ', '(01632) 960101', 'tel:01632960101', ', 9 to 5'],
		['116 123', '', '116 123', 'tel:116123', ''],
		['999', '', '999', 'tel:999', ''],
		['0808 80 10 800', '', '0808 80 10 800', 'tel:08088010800', '']
	] as const)('%s', ([text, before, number, href, after]) => {
		expect(telephoneText(text)).toEqual({ before, number: { text: number, href }, after });
	});

	it.for([
		'N/A',
		'',
		'ask at the desk',
		'204',
		'ext. 204',
		'01632 96',
		'07700 900123 07700 900124',
		'+0 12345678'
	])('%j has no number to dial', (text) => {
		expect(telephoneText(text)).toEqual({ before: text, number: null, after: '' });
	});

	it('makes one dialable number or no link, and loses nothing of what was written', () => {
		const likely = fc.string({
			unit: fc.constantFrom(...'0123456789+()-–. /extN\u0000\u202e,;'.split('')),
			maxLength: 40
		});
		fc.assert(
			fc.property(fc.oneof(likely, fc.string({ unit: 'binary' })), (text) => {
				const { before, number, after } = telephoneText(text);
				expect(before + (number?.text ?? '') + after).toBe(text);
				if (number) expect(number.href).toMatch(/^tel:(\+[1-9]\d{7,14}|0[1-9]\d{8,9}|\d{3}|\d{6})$/);
			})
		);
	});
});

describe('hrefFrom', () => {
	it.for([
		['https://video.example.test/room?id=1', 'https://video.example.test/room?id=1'],
		['HTTPS://Example.test', 'https://example.test/'],
		['mailto:office@example.test', 'mailto:office@example.test'],
		['tel:01632 960101', 'tel:01632960101']
	] as const)('%s is a link', ([datum, href]) => expect(hrefFrom(datum)).toBe(href));

	it.for([
		'javascript:alert(1)',
		' java\nscript:alert(1)',
		'JaVaScRiPt://example.test/%0aalert(1)',
		'data:text/html,<script>alert(1)</script>',
		'http://example.test',
		'//example.test',
		'/me',
		'example.test',
		'https://',
		'https://name:secret@example.test',
		'mailto:a@example.test?bcc=b@example.test',
		'mailto:a@example.test,b@example.test',
		'tel:N/A',
		'vbscript:x',
		'intent://x#Intent;end',
		'',
		null
	])('%j is none', (datum) => expect(hrefFrom(datum)).toBeNull());

	it('gives nothing but https, tel and mailto, whatever comes', () => {
		expect(hrefFrom('https://example.org/')).toBe('https://example.org/');
		const schemes = fc.constantFrom(
			'javascript:',
			'JAVASCRIPT:',
			'data:',
			'https://',
			'http://',
			'tel:',
			'mailto:',
			' ',
			'\u0000',
			''
		);
		fc.assert(
			fc.property(
				schemes,
				schemes,
				fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()),
				(one, two, rest) => {
					const href = hrefFrom(one + two + rest);
					if (href === null) return;
					expect(href).toMatch(/^(https:\/\/[^/]|tel:[+\d]|mailto:[^@]+@)/i);
					expect(href).not.toMatch(/[\s\u0000-\u001f\u007f]/);
					expect(['https:', 'tel:', 'mailto:']).toContain(new URL(href).protocol);
				}
			)
		);
	});
});
