import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SUBJECT, subjectOf } from '../../../emails/subject.ts';
import { heading, LINE, link, list, text, wrap } from '../../../emails/text.ts';

const words = fc.array(fc.stringMatching(/^[a-zäöüß]{1,30}$/), { minLength: 1, maxLength: 60 });

describe('wrapping', () => {
  it('loses no word and keeps every line within the limit', () => {
    fc.assert(
      fc.property(words, (all) => {
        const lines = wrap(all.join(' '), '- ', '  ').split('\n');
        expect(lines.flatMap((line) => line.slice(2).split(' '))).toEqual(all);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(LINE);
      }),
    );
  });

  it('gives a word that is longer than a line a line of its own', () => {
    const url = `https://quiz.example.de/${'x'.repeat(90)}`;
    expect(wrap(`Hier steht ${url} am Rand`)).toBe(`Hier steht\n${url}\nam Rand`);
  });

  it('does not break at a protected space', () => {
    expect(wrap(`${'x'.repeat(72)} 40\u00a0%`)).toBe(`${'x'.repeat(72)}\n40\u00a0%`);
  });
});

describe('the blocks of the text part', () => {
  it('are a heading with its rule', () => {
    expect(heading('Ihr Engpass')).toBe('\nIhr Engpass\n-----------');
  });

  it('are lists that hang', () => {
    expect(list(['eins', 'zwei'], 'numbers')).toBe('1. eins\n2. zwei');
    expect(list([`${'x '.repeat(40)}Ende`])).toMatch(/^- x .*\n {2}x /);
  });

  it('are links alone on their line', () => {
    expect(link('Lesen', 'https://a.example')).toBe('Lesen:\nhttps://a.example');
  });

  it('leave no gap for what is missing', () => {
    expect(text('a', null, '', ['b', 'c'])).toBe('a\n\nb\n\nc');
  });
});

describe('a subject', () => {
  it('takes the first wording that fits', () => {
    expect(subjectOf(['x'.repeat(61), 'kurz'])).toBe('kurz');
  });

  it('is cut at a word where none fits', () => {
    expect(subjectOf(['Wort '.repeat(20)])).toMatch(/^(Wort )*Wort…$/);
  });

  it('is one line within the limit, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (any) => {
        const subject = subjectOf([any]);
        expect([...subject].length).toBeLessThanOrEqual(LONGEST_SUBJECT);
        expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
