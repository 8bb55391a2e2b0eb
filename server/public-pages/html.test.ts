import { expect, test } from 'vitest';
import { html, raw } from './html.ts';

test('what somebody wrote stands as text, in an element and in an attribute, alone and in a list', () => {
  const wrote = `<script>alert("x")</script>' & co`;
  const one = html`<p title="${wrote}">${wrote}</p>`;
  expect(one.html).not.toContain('<script>');
  expect(one.html).toContain('title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39; &amp; co"');
  expect(
    html`<ul>${[wrote, wrote].map((each) => html`<li>${each}</li>`)}</ul>`.html.match(/&lt;script/g),
  ).toHaveLength(2);
});

test('a piece within a piece stands as it is, and what is not there leaves nothing', () => {
  expect(html`<p>${html`<b>${'a'}</b>`}${''}${undefined}${3}${raw(' &amp;')}</p>`.html).toBe(
    '<p><b>a</b>3 &amp;</p>',
  );
});
