"use strict";
/* Serves a folder with gzip and counts what goes out. */
const fs = require("fs");
const http = require("http");
const path = require("path");
const zlib = require("zlib");

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".wasm": "application/wasm" };

function serve(folder) {
  const counted = { bytes: 0, requests: 0 };
  const kept = new Map();
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(request.url.split("?")[0]).replace(/\/$/, "/index.html");
    const file = path.join(folder, path.normalize(name));
    let body = kept.get(file);
    if (!body) {
      try {
        body = zlib.gzipSync(fs.readFileSync(file));
      } catch (e) {
        response.writeHead(404).end();
        return;
      }
      if (kept.size < 5000) kept.set(file, body);
    }
    counted.bytes += body.length;
    counted.requests++;
    response.writeHead(200, {
      "content-type": TYPES[path.extname(file)] || "application/octet-stream",
      "content-encoding": "gzip", "content-length": body.length, "cache-control": "max-age=600"
    }).end(body);
  });
  return new Promise(done => server.listen(0, "127.0.0.1", () => done({
    counted, close: () => server.close(), address: "http://127.0.0.1:" + server.address().port + "/"
  })));
}

module.exports = { serve };
