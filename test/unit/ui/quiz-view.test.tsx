import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { FormQuestion, QuizForm } from '../../../quiz/engine/form.ts';
import { QuizRoot } from '../../../src/ui/quiz-root.tsx';
import { quizUrl } from '../../../src/ui/quiz-url.ts';
import { QuizView, type QuizViewProps } from '../../../src/ui/quiz-view.tsx';
import { uiTexts } from '../../../src/ui/texts/index.ts';

const first: FormQuestion = {
  id: 'first',
  kind: 'single',
  area: 'a',
  ask: 'Erste?',
  options: [
    { id: 'x', label: 'X' },
    { id: 'y', label: '<b>Y</b>' },
  ],
};
const second: FormQuestion = {
  id: 'second',
  kind: 'multiple',
  area: null,
  max: 2,
  ask: 'Zweite?',
  options: [
    { id: 'p', label: 'P' },
    { id: 'q', label: 'Q' },
  ],
};
const form: QuizForm = {
  id: 'probe',
  lang: 'de',
  title: 'Probe',
  areas: { a: 'Bereich A' },
  questions: [first, second],
};

const draw = (props: Partial<QuizViewProps>) =>
  renderToString(
    <QuizView
      {...{
        form,
        texts: uiTexts.de.quiz,
        answers: {},
        question: first,
        notice: null,
        action: '/q/probe',
        carried: [],
        ...props,
      }}
    />,
  );

describe('a question', () => {
  it('carries the other answers, the question asked and what else came along', () => {
    const html = draw({ question: second, answers: { first: ['y'] }, carried: [['source', '"><script>']] });
    expect(html).toContain('<input type="hidden" name="first" value="y"/>');
    expect(html).toContain('<input type="hidden" name="asked" value="second"/>');
    expect(html).toContain('name="source" value="&quot;>&lt;script>"');
    expect(html).not.toContain('<script');
  });

  it('leads back to the question before, with all answers', () => {
    const html = draw({ question: second, answers: { first: ['y'] }, carried: [['source', 'brief']] });
    expect(html).toContain('href="/q/probe?first=y&amp;source=brief&amp;at=first"');
    expect(draw({})).not.toContain('<a');
  });

  it('shows what was chosen, and says how many may be', () => {
    const html = draw({ question: second, answers: { second: ['q'] } });
    expect(html).toMatch(/value="q" checked/);
    expect(html).not.toMatch(/value="p" checked/);
    expect(html).toContain('Bis zu 2 Antworten.');
  });

  it('ties a notice to the question', () => {
    const html = draw({ notice: 'choose' });
    expect(html).toContain('aria-describedby="q-probe-first-notice"');
    expect(html).toContain('id="q-probe-first-notice"');
  });

  it('prints wording as text, in the form and in what its script reads', () => {
    expect(draw({})).toContain('&lt;b>Y&lt;/b>');
    const root = renderToString(
      <QuizRoot
        {...{ form, texts: uiTexts.de.quiz, answers: {}, question: first, notice: null, action: '/q/probe' }}
        carried={[['source', `'"><img>`]]}
      />,
    );
    expect(root).not.toContain('<img');
  });
});

describe('the address of a step', () => {
  it('leaves out what has no answer', () => {
    expect(quizUrl('/q/probe', form.questions, {}, [])).toBe('/q/probe');
    expect(quizUrl('/q/probe', form.questions, { second: ['p', 'q'] }, [['source', 'a b']])).toBe(
      '/q/probe?second=p&second=q&source=a+b',
    );
  });
});
