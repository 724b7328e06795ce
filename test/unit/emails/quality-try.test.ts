import { test } from 'vitest';
import { lacksOf } from './quality-clients.ts';
import { everyMail, everyVisitor, placesOf } from './quality-mails.ts';
import { textPairs } from './quality-colours.ts';
import { quizzes } from '../../../quiz/index.ts';
test('x', async () => {
  console.log(everyVisitor.length, Object.values(quizzes).map(q=>placesOf(q).length));
  let a=performance.now();
  const mails = await everyMail(); console.log(mails.length, performance.now()-a);a=performance.now();
  console.log(lacksOf(mails.map(m=>m.html)).map(l=>`${l.feature}: ${l.programs}`).join('\n'), performance.now()-a);a=performance.now();
  console.log(mails.flatMap(m=>textPairs(m.html,'dark')).length, performance.now()-a);
  console.log([...new Set(mails.slice(0,60).flatMap(m=>textPairs(m.html,'dark').map(p=>`${p.text} ${p.surface}`)))]);
  const big=mails.map(m=>[new TextEncoder().encode(m.html).length,m.name]).sort((a,b)=>+b[0]!-+a[0]!).slice(0,3); console.log(big);
  throw new Error('show');
});
