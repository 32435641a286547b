// For `node --require`: redirects port 443 of every host to TLS_PORT on this machine. The rest of a request is real:
// names, certificates, redirects. A host that starts with «gone.» is unreachable.
const tls = require('node:tls');

const {connect} = tls;

tls.connect = (options, ...rest) => {
  if (/^gone\./.test(options.servername ?? '')) {
    const lookup = (host, _, done) => done(Object.assign(new Error(host), {code: 'ENOTFOUND'}));
    return connect({...options, lookup}, ...rest);
  }
  return connect({...options, host: '127.0.0.1', port: Number(process.env.TLS_PORT)}, ...rest);
};
