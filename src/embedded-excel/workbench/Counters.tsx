import { useEffect, useState } from "react";
import { Button, Tooltip } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import type { EmbeddedExcel } from "../host";
import { numberText, type Language, type Texts } from "./texts";

interface CountersProps {
  readonly host: EmbeddedExcel;
  readonly language: Language;
  readonly texts: Texts;
}

const INTERVAL = 300;

/** What has gone between add-in and workbook: round trips and kilobytes. */
export function Counters({ host, language, texts }: CountersProps) {
  const [counters, setCounters] = useState({ ...host.counters });
  useEffect(() => {
    const timer = setInterval(() => setCounters({ ...host.counters }), INTERVAL);
    return () => clearInterval(timer);
  }, [host]);
  const text = (value: number): string => numberText(value, language);
  const kilobytes = (bytes: number): string => text(Math.round(bytes / 100) / 10);
  const { syncs, actions, requestBytes, responseBytes } = counters;
  const hint = texts.trafficHint(text(actions), kilobytes(requestBytes), kilobytes(responseBytes));
  return (
    <Tooltip content={hint} relationship="description">
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowSyncRegular />}
        className="bench-counters"
        onClick={() => {
          host.resetCounters();
          setCounters({ ...host.counters });
        }}
      >
        {texts.roundTrips(text(syncs))} · {texts.traffic(kilobytes(requestBytes + responseBytes))}
      </Button>
    </Tooltip>
  );
}
