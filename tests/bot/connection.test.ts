import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { connect, type Socket } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { aBot } from "../support/a-bot.ts";

/** A proxy that makes tunnels, as HTTPS_PROXY means one. */
async function aProxy(): Promise<{ url: string; tunnels: string[] }> {
  const tunnels: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer();
  server.on("connect", (request: IncomingMessage, client: Socket) => {
    tunnels.push(request.url ?? "");
    const [host = "", port = ""] = (request.url ?? "").split(":");
    const upstream = connect(Number(port), host, () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      upstream.pipe(client);
      client.pipe(upstream);
    });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${String(port)}`, tunnels };
}

describe("HTTPS_PROXY", () => {
  it("is what every call goes through", async () => {
    const proxy = await aProxy();
    const { staff, apiRoot, after } = await aBot({ config: { proxy: proxy.url } });

    const [answer] = await after(() => staff.say("环翠区2021年行政复议受理了多少件？"));

    expect(answer?.text).toContain("50件");
    expect(new Set(proxy.tunnels)).toEqual(new Set([apiRoot.replace("http://", "")]));
  });
});
