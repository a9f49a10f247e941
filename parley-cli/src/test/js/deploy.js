// Deploys a flow, looks at it, exports it and deletes it, with the SDK. node deploy.js PORT YAML
const platformClient = require('purecloud-platform-client-v2');

const [port, yaml] = process.argv.slice(2);

async function main() {
  const client = platformClient.ApiClient.instance;
  client.setGateway({ host: 'localhost', protocol: 'http', port: Number(port) });
  await client.loginClientCredentialsGrant('parley-dev', 'parley-dev-secret');
  const api = new platformClient.ArchitectApi();

  const registered = await api.postFlowsJobs();
  const upload = await fetch(registered.presignedUrl, { method: 'PUT', headers: registered.headers, body: yaml });
  const job = await api.getFlowsJob(registered.id, { expand: ['messages'] });
  const id = job.flow.id;
  const listed = await api.getFlows({ type: ['digitalbot', 'bot'], name: 'SDK bot', includeSchemas: true });
  const locked = await api.postFlowsActionsCheckout(id);
  const version = await api.postFlowVersions(id, await api.getFlowLatestconfiguration(id));
  await api.postFlowsActionsCheckin(id);
  const operation = await api.postFlowsActionsPublish(id, { version: version.id });
  const flow = await api.getFlow(id);
  const versions = await api.getFlowVersions(id, { pageSize: 1 });
  const exported = await api.postFlowsExportJobs({ flows: [{ flow: { id, version: '1.0' } }] });
  const result = await api.getFlowsExportJob(exported.id, { expand: ['messages'] });
  const download = await (await fetch(result.downloadUrl)).text();
  await api.deleteFlow(id);
  const gone = await api.getFlow(id).catch(error => error.status);
  console.log(
    JSON.stringify({
      upload: upload.status,
      job: job.status,
      listed: listed.entities.map(entity => entity.id === id),
      locked: locked.lockedClient.id,
      version: version.id,
      operation: operation.actionStatus,
      published: flow.publishedVersion.id,
      versions: versions.pageCount,
      same: download === yaml,
      gone,
    }),
  );
}

main().catch(error => {
  console.error(error.response && error.response.data ? error.response.data : error);
  process.exit(1);
});
