package com.baribhara.it.schema;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/** The tables and columns that the entities mean, as Hibernate understands them; no database is asked. What stands for a view is left out. */
final class Mapping {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("com.baribhara");

    /** Hibernate's words for types, as PostgreSQL prints them. */
    private static final Map<String, String> PRINTED = Map.of(
            "varchar(255)", "text",
            "timestamp(6) with time zone", "timestamp with time zone",
            "float(53)", "double precision");

    private final Map<String, SchemaColumn> columns = new TreeMap<>();

    private Mapping() {}

    static Mapping read() {
        StandardServiceRegistryBuilder registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", false)
                .applySetting("hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect");
        MetadataSources sources = new MetadataSources(registry.build());
        Stream.of(Entity.class, Embeddable.class, Converter.class)
                .flatMap(Mapping::annotated)
                .forEach(sources::addAnnotatedClass);
        Metadata metadata = sources.buildMetadata();
        Mapping mapping = new Mapping();
        metadata.collectTableMappings().forEach(table -> mapping.add(table, metadata));
        return mapping;
    }

    private static Stream<Class<?>> annotated(Class<? extends Annotation> annotation) {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(annotation)
                        && !type.getPackageName().startsWith("com.baribhara.report"))
                .map(JavaClass::reflect);
    }

    private void add(Table table, Metadata metadata) {
        for (Column column : table.getColumns()) {
            String type = column.getSqlType(metadata);
            boolean key = table.getPrimaryKey() != null && table.getPrimaryKey().containsColumn(column);
            SchemaColumn mapped = new SchemaColumn(
                    table.getName(), column.getName(), PRINTED.getOrDefault(type, type), column.isNullable() && !key);
            columns.put(mapped.name(), mapped);
        }
    }

    Map<String, SchemaColumn> columns() {
        return columns;
    }

    /** The constants of every enum attribute, by the column that holds it. */
    static Map<String, List<String>> enums() {
        Map<String, List<String>> found = new TreeMap<>();
        annotated(Entity.class)
                .forEach(type -> enums(
                        type,
                        type.getAnnotation(jakarta.persistence.Table.class).name(),
                        found));
        return found;
    }

    private static void enums(Class<?> type, String table, Map<String, List<String>> found) {
        for (Field field : type.getDeclaredFields()) {
            jakarta.persistence.CollectionTable lines = field.getAnnotation(jakarta.persistence.CollectionTable.class);
            if (lines != null) {
                annotated(Embeddable.class)
                        .filter(part -> field.getGenericType().getTypeName().contains(part.getName()))
                        .forEach(part -> enums(part, lines.name(), found));
            }
            if (field.isAnnotationPresent(Enumerated.class)) {
                found.put(table + "." + columnOf(field), constants(field.getType()));
            }
        }
    }

    private static String columnOf(Field field) {
        jakarta.persistence.Column column = field.getAnnotation(jakarta.persistence.Column.class);
        return column == null || column.name().isEmpty()
                ? field.getName()
                : column.name().replace("\"", "");
    }

    static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}
