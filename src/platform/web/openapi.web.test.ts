import { expect, test } from 'vitest';
import { z } from 'zod';

import { testWebServer } from '../../testing/test-web-server.ts';

const server = testWebServer();

test('every route of the API that has a shape is described, and no other', async () => {
  const body = z.toJSONSchema(z.object({ text: z.string() }), { target: 'draft-7' });
  const app = await server({
    routes: (one) => {
      const params = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] };
      const schema = {
        summary: 'Write a note',
        params,
        body,
        response: { 201: { type: 'object', description: 'Written' } },
      };
      one.post('/api/v1/people/:id/notes', { config: { permission: 'people.write' }, schema }, async () => ({}));
      one.get('/api/v1/hidden', { config: { permission: 'people.read' } }, async () => ({}));
      one.get('/people', { config: { permission: 'people.read' }, schema: {} }, async () => ({}));
    },
  });
  const document: { paths: Record<string, { post: unknown }> } = (
    await app.inject({ url: '/api/v1/openapi.json' })
  ).json();
  expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'Alongside', version: '0.1.0' } });
  expect(Object.keys(document.paths)).toEqual(['/api/v1/people/{id}/notes']);
  expect(document.paths['/api/v1/people/{id}/notes']?.post).toMatchObject({
    summary: 'Write a note',
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
    requestBody: { content: { 'application/json': { schema: { properties: { text: { type: 'string' } } } } } },
    responses: { 201: { description: 'Written' } },
    security: [{ session: [] }],
  });
});
